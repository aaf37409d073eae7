package io.kindline.ui.escalations;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.places.GeoPoint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where somebody was before, with how far and which way it is from the newest place. */
@Tag("details")
final class EarlierPlaces extends HtmlContainer {
    private static final long serialVersionUID = 1;
    private static final int KILOMETRE = 1000;

    EarlierPlaces(List<Place> places) {
        addClassName("help-earlier");
        var summary = new Summary();
        summary.getElement().setText(getTranslation("help.place.earlier", places.size() - 1));
        add(summary);
        Optional<GeoPoint> newest = places.getFirst().point();
        places.stream().skip(1).forEach(place -> add(line(place, newest)));
    }

    private Div line(Place place, Optional<GeoPoint> newest) {
        var line = new Div(Words.since(place.at()), Words.styled(Words.place(this, place), "grow"));
        place.point()
                .flatMap(from -> newest.map(to -> distance(from, to)))
                .ifPresent(words -> line.add(Words.styled(words, "figures")));
        line.addClassName("help-line");
        return line;
    }

    private String distance(GeoPoint from, GeoPoint to) {
        double metres = from.metresTo(to);
        String direction =
                getTranslation("bearing." + from.bearingTo(to).name().toLowerCase(Locale.ROOT));
        return metres < KILOMETRE
                ? getTranslation("help.place.metres", Math.round(metres), direction)
                : getTranslation(
                        "help.place.kilometres", Math.round(metres / 100) / 10.0, direction);
    }

    @Tag("summary")
    private static final class Summary extends HtmlContainer {
        private static final long serialVersionUID = 1;
    }
}
