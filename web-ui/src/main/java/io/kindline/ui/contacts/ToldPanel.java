package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.promises.Promise;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import java.time.Instant;
import java.util.List;

/** What the person told us already, so that nobody asks again (scenario S24). */
final class ToldPanel extends Section {
    private static final long serialVersionUID = 1;

    /** What the panel asks the desk to do. */
    interface Wishes {
        void withdraw(FactLine fact);

        void keep(Promise.Open promise);
    }

    private final transient Names names;
    private final transient Times times;
    private final transient Wishes wishes;
    private final Div lines = new Div();

    ToldPanel(Names names, Times times, Wishes wishes) {
        this.names = names;
        this.times = times;
        this.wishes = wishes;
        addClassName("told");
        getElement().setAttribute("aria-label", getTranslation("desk.told"));
        lines.addClassName("told-lines");
        add(new H2(getTranslation("desk.told")), lines);
    }

    void show(
            List<FactLine> facts,
            List<Promise.Open> promises,
            List<TimelineEntry> before,
            Instant now) {
        lines.removeAll();
        promises.forEach(promise -> lines.add(line(promise, now)));
        before.stream()
                .filter(entry -> entry.outcome().isPresent())
                .findFirst()
                .ifPresent(entry -> lines.add(lastTime(entry, now)));
        facts.forEach(fact -> lines.add(line(fact, now)));
        if (lines.getComponentCount() == 0) {
            lines.add(Rows.styled(getTranslation("desk.told.empty"), "muted"));
        }
    }

    private Div lastTime(TimelineEntry entry, Instant now) {
        var line = new Div();
        Markup.draw(
                line,
                Icon.HISTORY.mark(),
                Markup.span(
                        getTranslation(
                                "desk.told.last",
                                times.brief(entry.openedAt(), now),
                                Words.of(this, "outcome", entry.outcome().orElseThrow()),
                                entry.heading())));
        line.addClassName("told-line");
        return line;
    }

    private Div line(Promise.Open promise, Instant now) {
        var text = new Span(promise.words().text());
        text.addClassName("grow");
        text.getElement()
                .setAttribute("dir", "auto")
                .setAttribute(
                        "title",
                        names.operator(promise.words().owner())
                                + ", "
                                + times.brief(promise.words().dueAt(), now));
        var told = new NativeButton(getTranslation("promise.kept"));
        told.addClassNames("plain", "promise-kept");
        told.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("promise.kept") + ": " + promise.words().text());
        told.addClickListener(_ -> wishes.keep(promise));
        var line = new Div(Icon.PROMISE.create(), text, Times.until(promise.words().dueAt()), told);
        line.addClassNames("told-line", "promise-line");
        return line;
    }

    private Div line(FactLine fact, Instant now) {
        var text = new Span(fact.text());
        text.addClassName("grow");
        text.getElement()
                .setAttribute("dir", "auto")
                .setAttribute(
                        "title", names.operator(fact.by()) + ", " + times.brief(fact.at(), now));
        var remove = new NativeButton();
        remove.add(Icon.CLOSE.create());
        remove.addClassNames("quiet", "small");
        remove.getElement()
                .setAttribute(
                        "aria-label", getTranslation("desk.told.withdraw") + ": " + fact.text())
                .setAttribute("title", getTranslation("desk.told.withdraw"));
        remove.addClickListener(_ -> wishes.withdraw(fact));
        var line = new Div(Icon.FLAG.create(), text, remove);
        line.addClassName("told-line");
        return line;
    }
}
