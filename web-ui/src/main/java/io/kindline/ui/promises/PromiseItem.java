package io.kindline.ui.promises;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.promises.PromiseLine;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.ui.shell.Icon;
import java.util.Optional;

/** One promise: by when, what, to whom, and what can be done about it. */
final class PromiseItem extends Div {
    private static final long serialVersionUID = 1;

    /** What the line asks the list to do. */
    interface Wishes {
        void choose(PromiseId id);

        void open(Promise.Words words);

        void keep(PromiseId id);
    }

    private final transient PromiseId id;

    /**
     * @param owner whose promise it is; empty when it is one's own
     */
    PromiseItem(PromiseLine line, Brand brand, Optional<String> owner, Wishes wishes) {
        Promise.Words words = line.promise().words();
        id = words.id();
        addClassName("promise-item");
        var body = new NativeButton();
        body.addClassName("promise-body");
        body.add(styled(words.text(), "promise-text"), to(line, brand, owner));
        body.getElement().setAttribute("dir", "auto").setAttribute("data-walk-item", true);
        body.addClickListener(_ -> wishes.choose(id));
        var open = new NativeButton(getTranslation("promises.contact"));
        open.addClassName("plain");
        open.getElement()
                .setAttribute(
                        "aria-label", getTranslation("promises.contact") + ": " + words.text());
        open.addClickListener(_ -> wishes.open(words));
        var told = new NativeButton(getTranslation("promise.kept"));
        told.addClassName("solid");
        told.getElement()
                .setAttribute("aria-label", getTranslation("promise.kept") + ": " + words.text());
        told.addClickListener(_ -> wishes.keep(id));
        var buttons = new Div(open, told);
        buttons.addClassName("promise-buttons");
        add(due(words), body, buttons);
    }

    private static Div due(Promise.Words words) {
        String from = Long.toString(words.madeAt().toEpochMilli());
        String until = Long.toString(words.dueAt().toEpochMilli());
        var ring = styled("", "ring");
        ring.getElement()
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-ring-from", from)
                .setAttribute("data-ring-until", until);
        var clock = styled("", "figures");
        clock.getElement().setAttribute("data-until", until);
        var due = new Div(ring, clock);
        due.addClassName("promise-due");
        return due;
    }

    private Span to(PromiseLine line, Brand brand, Optional<String> owner) {
        var dot = styled("", "brand-dot");
        dot.getStyle().set("--brand", brand.accentColour());
        dot.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", brand.name())
                .setAttribute("title", brand.name());
        var to = styled("", "promise-to");
        to.add(
                Icon.of(line.channel()).create(),
                new Span(
                        line.subscriberName().isBlank()
                                ? getTranslation("desk.name-unknown")
                                : line.subscriberName()),
                dot);
        owner.ifPresent(name -> to.add(new Span(getTranslation("promises.by", name))));
        return to;
    }

    /** Marks the one that the address names. */
    void mark(Optional<PromiseId> chosen) {
        getElement().setAttribute("aria-current", Boolean.toString(chosen.equals(Optional.of(id))));
    }

    private static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
