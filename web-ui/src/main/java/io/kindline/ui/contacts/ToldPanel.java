package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.FactLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.ui.shell.Icon;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What the person told us already, so that nobody asks again (scenario S24). */
final class ToldPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final transient Times times;
    private final transient Consumer<FactLine> withdraw;
    private final Div lines = new Div();

    ToldPanel(Names names, Times times, Consumer<FactLine> withdraw) {
        this.names = names;
        this.times = times;
        this.withdraw = withdraw;
        addClassName("told");
        getElement().setAttribute("aria-label", getTranslation("desk.told"));
        lines.addClassName("told-lines");
        add(new H2(getTranslation("desk.told")), lines);
    }

    void show(List<FactLine> facts, List<TimelineEntry> before, Instant now) {
        lines.removeAll();
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
        var line =
                new Div(
                        Icon.HISTORY.create(),
                        new Span(
                                getTranslation(
                                        "desk.told.last",
                                        times.brief(entry.openedAt(), now),
                                        Words.of(this, "outcome", entry.outcome().orElseThrow()),
                                        entry.heading())));
        line.addClassName("told-line");
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
        remove.addClickListener(_ -> withdraw.accept(fact));
        var line = new Div(Icon.FLAG.create(), text, remove);
        line.addClassName("told-line");
        return line;
    }
}
