package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.places.GeoPoint;
import java.time.Instant;
import java.util.Locale;

/** The message keys of escalations, and small spans that the browser keeps counting. */
final class Words {
    private Words() {}

    static String service(Component near, Service service) {
        return near.getTranslation("service." + service.word());
    }

    static String of(Component near, String kind, Enum<?> constant) {
        return near.getTranslation(
                kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Where somebody is, as one says it to a dispatcher. */
    static String place(Component near, Place place) {
        String point = place.point().map(GeoPoint::decimal).orElse("");
        if (place.words().isEmpty()) {
            return point.isEmpty() ? near.getTranslation("help.place.unknown") : point;
        }
        return point.isEmpty() || place.words().contains(point)
                ? place.words()
                : place.words() + " (" + point + ")";
    }

    static Span styled(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    static Span since(Instant at) {
        Span span = styled("", "figures");
        span.getElement().setAttribute("data-since", Long.toString(at.toEpochMilli()));
        return span;
    }

    static Span until(Instant at) {
        Span span = styled("", "figures");
        span.getElement().setAttribute("data-until", Long.toString(at.toEpochMilli()));
        return span;
    }
}
