package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One contact in a person's history. */
final class TimelineRow extends Div {
    private static final long serialVersionUID = 1;

    private final transient TimelineEntry entry;
    private final transient Names names;
    private final transient Times times;
    private final NativeButton head = new NativeButton();
    private final Div texts = new Div();
    private final transient Latest<List<MessageLine>> reading = new Latest<>();

    TimelineRow(TimelineEntry entry, boolean current, Names names, Times times, Instant now) {
        this.entry = entry;
        this.names = names;
        this.times = times;
        addClassName("timeline-row");
        setClassName("current", current);
        Span sign = Icon.of(entry.channel()).create();
        sign.addClassName("channel");
        var heading = Rows.styled(entry.heading(), "last");
        var at = Rows.styled(times.brief(entry.openedAt(), now), "muted", "figures");
        at.setTitle(times.full(entry.openedAt()));
        var below = new Div(at, Rows.styled("·", "muted"), Rows.styled(result(), "muted", "cut"));
        below.addClassName("row-bottom");
        var body = new Div(heading, below);
        body.addClassName("row-body");
        head.add(sign, body);
        head.addClassName("timeline-head");
        head.getElement().setAttribute("aria-expanded", "false");
        texts.addClassName("timeline-texts");
        texts.setVisible(false);
        add(head, texts);
    }

    /**
     * Reads the texts when they are asked for the first time.
     *
     * @param read runs without the screen's lock
     */
    void whenOpened(Supplier<List<MessageLine>> read, Runnable openWhole) {
        head.addClickListener(_ -> {
            boolean open = !texts.isVisible();
            texts.setVisible(open);
            head.getElement().setAttribute("aria-expanded", Boolean.toString(open));
            if (open && texts.getComponentCount() == 0) {
                reading.ask(
                        UI.getCurrent(),
                        read,
                        lines -> fill(lines, openWhole),
                        () -> Say.problem(this, "shell.unreachable"));
            }
        });
    }

    boolean isOf(Channel channel) {
        return entry.channel() == channel;
    }

    private void fill(List<MessageLine> lines, Runnable openWhole) {
        texts.removeAll();
        var setting =
                new Bubble.Setting(
                        getTranslation("desk.subscriber"),
                        Optional.of(entry.entryPoint()),
                        MailPart.Original.KEPT);
        for (MessageLine line : lines) {
            var bubble = new Bubble(names, times, setting, _ -> {});
            bubble.show(line);
            texts.add(bubble);
        }
        var open = new NativeButton(getTranslation("desk.timeline.open"));
        open.addClassName("quiet");
        open.addClickListener(_ -> openWhole.run());
        texts.add(open);
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
