package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.ui.shell.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Name, brand, where he is and what time it is there; a field for the name nobody knows yet. */
final class PersonHead extends Header {
    private static final long serialVersionUID = 1;
    private static final int NAME_LENGTH_MAX = 200;

    PersonHead(Subscriber subscriber, Brand brand, Instant now, Consumer<String> named) {
        addClassName("person-head");
        var name = new H2(Wording.name(this, subscriber.name()));
        var top = new Div(name, ResultRow.brandDot(brand));
        top.addClassName("person-name");
        add(top, where(subscriber, now));
        if (subscriber.standing() == Standing.PROVISIONAL) {
            top.add(Wording.styled(getTranslation("subscribers.provisional"), "tag"));
            add(naming(subscriber, named));
        }
    }

    private Div where(Subscriber subscriber, Instant now) {
        var home = subscriber.home();
        List<Markup> parts = new ArrayList<>();
        if (!home.region().isBlank()) {
            parts.add(Markup.span(home.region()));
            parts.add(
                    Markup.span(
                            getTranslation("subscribers.there", Wording.clock(home.zone(), now)),
                            "figures",
                            "there"));
        }
        Locale spoken = Locale.of(home.language().tag());
        parts.add(Markup.span(spoken.getDisplayLanguage(getLocale())));
        var where = new Div();
        where.addClassNames("person-where", "muted");
        Markup.draw(where, parts);
        return where;
    }

    private Div naming(Subscriber subscriber, Consumer<String> named) {
        var input = new Input();
        input.addClassName("input");
        input.setValue(subscriber.name());
        input.setPlaceholder(getTranslation("subscribers.name.placeholder"));
        input.getElement()
                .setAttribute("aria-label", getTranslation("subscribers.name.placeholder"))
                .setAttribute("maxlength", Integer.toString(NAME_LENGTH_MAX));
        var save = new NativeButton(getTranslation("subscribers.name.save"));
        save.addClassName("plain");
        save.addClickListener(_ -> named.accept(input.getValue()));
        var naming = new Div(input, save);
        naming.addClassName("naming");
        return naming;
    }
}
