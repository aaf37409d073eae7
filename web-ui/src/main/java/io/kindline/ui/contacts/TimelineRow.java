package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Markup;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One contact in a person's history. */
final class TimelineRow extends Div {
    private static final long serialVersionUID = 1;

    private final transient TimelineEntry entry;
    private final transient Names names;
    private final transient Times times;
    private final NativeButton head = new NativeButton();
    private final transient Latest<List<MessageLine>> reading = new Latest<>();
    private @Nullable Div texts;

    TimelineRow(TimelineEntry entry, boolean current, Names names, Times times, Instant now) {
        this.entry = entry;
        this.names = names;
        this.times = times;
        addClassName("timeline-row");
        setClassName("current", current);
        Markup.draw(
                head,
                Icon.of(entry.channel()).mark("channel"),
                Markup.div(List.of(Markup.span(entry.heading(), "last"), below(now)), "row-body"));
        head.addClassName("timeline-head");
        head.getElement().setAttribute("aria-expanded", "false");
        add(head);
    }

    private Markup below(Instant now) {
        return Markup.div(
                List.of(
                        Markup.span(times.brief(entry.openedAt(), now), "muted", "figures")
                                .with("title", times.full(entry.openedAt())),
                        Markup.span("·", "muted"),
                        Markup.span(result(), "muted", "cut")),
                "row-bottom");
    }

    /**
     * Reads the texts when they are asked for the first time.
     *
     * @param read runs without the screen's lock
     */
    void whenOpened(Supplier<List<MessageLine>> read, Runnable openWhole) {
        head.addClickListener(_ -> {
            boolean open = texts == null || !texts.isVisible();
            Div place = place();
            place.setVisible(open);
            head.getElement().setAttribute("aria-expanded", Boolean.toString(open));
            if (open && place.getComponentCount() == 0) {
                reading.ask(
                        UI.getCurrent(),
                        read,
                        lines -> fill(place, lines, openWhole),
                        () -> Say.problem(this, "shell.unreachable"));
            }
        });
    }

    /** Where the texts stand; there once they are asked for. */
    private Div place() {
        Div place = texts;
        if (place == null) {
            place = new Div();
            place.addClassName("timeline-texts");
            add(place);
            texts = place;
        }
        return place;
    }

    boolean isOf(Channel channel) {
        return entry.channel() == channel;
    }

    private void fill(Div place, List<MessageLine> lines, Runnable openWhole) {
        place.removeAll();
        var setting =
                new Bubble.Setting(
                        getTranslation("desk.subscriber"),
                        Optional.of(entry.entryPoint()),
                        MailPart.Original.KEPT);
        for (MessageLine line : lines) {
            var bubble = new Bubble(names, times, setting, _ -> {});
            bubble.show(line);
            place.add(bubble);
        }
        var open = new NativeButton(getTranslation("desk.timeline.open"));
        open.addClassName("quiet");
        open.addClickListener(_ -> openWhole.run());
        place.add(open);
    }

    private String result() {
        String how =
                entry.outcome()
                        .map(outcome -> Words.of(this, "outcome", outcome))
                        .orElseGet(() -> getTranslation("state." + entry.state()));
        return entry.operator()
                .map(names::operator)
                .filter(name -> !name.isEmpty())
                .map(name -> how + " · " + name)
                .orElse(how);
    }
}
