package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.places.GeoPoint;
import java.util.List;
import java.util.Optional;

/**
 * Fixes on a plain grid, north above: works without any map service. The side of a field is told,
 * so that distances can be read.
 */
final class PlaceMap extends Div {
    private static final long serialVersionUID = 1;
    private static final int FIELDS = 4;
    private static final List<Integer> SIDES =
            List.of(25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000);
    private static final double METRES_PER_DEGREE = 111_195;

    PlaceMap(List<Place> places) {
        addClassName("help-map");
        List<GeoPoint> fixes = places.stream().map(Place::point).flatMap(Optional::stream).toList();
        GeoPoint newest = fixes.getFirst();
        double reach =
                fixes.stream().mapToDouble(newest::metresTo).max().orElse(0) * 2 / (FIELDS - 1);
        int side =
                SIDES.stream().filter(it -> it >= reach).findFirst().orElse(SIDES.getLast() * 10);
        fixes.reversed().forEach(fix -> add(dot(fix, newest, side)));
        var scale =
                new Div(
                        side < 1_000
                                ? getTranslation("help.map.metres", side)
                                : getTranslation("help.map.kilometres", side / 1_000.0));
        scale.addClassName("help-map-scale");
        add(scale);
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("help.map", newest.decimal()));
    }

    private static Div dot(GeoPoint fix, GeoPoint newest, int side) {
        double north = (fix.latitude() - newest.latitude()) * METRES_PER_DEGREE;
        double east =
                (fix.longitude() - newest.longitude())
                        * METRES_PER_DEGREE
                        * Math.cos(Math.toRadians(newest.latitude()));
        double whole = (double) side * FIELDS;
        var dot = new Div();
        dot.addClassName("help-dot");
        dot.setClassName("newest", fix.equals(newest));
        dot.getStyle()
                .set("left", percent(50 + east / whole * 100))
                .set("top", percent(50 - north / whole * 100));
        dot.getElement().setAttribute("title", fix.decimal());
        return dot;
    }

    private static String percent(double value) {
        return Math.round(Math.clamp(value, 1, 99)) + "%";
    }
}
