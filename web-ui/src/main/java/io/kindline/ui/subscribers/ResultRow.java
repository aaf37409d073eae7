package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who was found; a button, for choosing may open him or join him. */
final class ResultRow extends NativeButton {
    private static final long serialVersionUID = 1;
    private static final int ADDRESSES_SHOWN_MAX = 3;

    private final transient SubscriberId id;

    ResultRow(FoundSubscriber found, Brand brand, Runnable chosen) {
        id = found.id();
        addClassName("result");
        getElement().setAttribute("data-walk-item", true);
        add(top(found, brand), bottom(found));
        addClickListener(_ -> chosen.run());
    }

    private Div top(FoundSubscriber found, Brand brand) {
        var top = new Div(Wording.styled(Wording.name(this, found.name()), "result-name", "cut"));
        top.addClassName("result-top");
        if (found.standing() == Standing.PROVISIONAL) {
            top.add(Wording.styled(getTranslation("subscribers.provisional"), "tag"));
        }
        top.add(brandDot(brand));
        return top;
    }

    private Div bottom(FoundSubscriber found) {
        String addresses =
                found.addresses().stream()
                        .limit(ADDRESSES_SHOWN_MAX)
                        .collect(Collectors.joining("  "));
        String rest =
                Stream.of(found.region(), found.tariff())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · "));
        var bottom =
                new Div(
                        Wording.styled(addresses, "figures", "cut"),
                        Wording.styled(rest, "muted", "cut"));
        bottom.addClassName("result-bottom");
        return bottom;
    }

    static Span brandDot(Brand brand) {
        var dot = new Span();
        dot.addClassName("brand-dot");
        dot.getStyle().set("--brand", brand.accentColour());
        dot.getElement()
                .setAttribute("title", brand.name())
                .setAttribute("role", "img")
                .setAttribute("aria-label", brand.name());
        return dot;
    }

    void mark(Optional<SubscriberId> shown) {
        getElement().setAttribute("aria-current", Boolean.toString(shown.equals(Optional.of(id))));
    }
}
