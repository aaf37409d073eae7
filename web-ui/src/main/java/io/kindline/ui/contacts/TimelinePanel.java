package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Page;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that happened with one person over all doors; headings, and texts when opened. */
final class TimelinePanel extends Section {
    private static final long serialVersionUID = 1;

    /**
     * What the timeline asks the desk for; {@code more} and {@code texts} without the screen's
     * lock.
     */
    interface Wishes {
        Page<TimelineEntry> more(String cursor);

        List<MessageLine> texts(ContactId id);

        void open(ContactId id);
    }

    private final transient Wishes wishes;
    private final transient Names names;
    private final transient Times times;
    private final Div lines = new Div();
    private final Div empty = new Div();
    private final NativeButton more = new NativeButton();
    private final transient List<TimelineRow> rows = new ArrayList<>();
    private final Choice<Optional<Channel>> filter;
    private final transient Latest<Page<TimelineEntry>> older = new Latest<>();
    private transient Optional<String> next = Optional.empty();
    private transient Instant now = Instant.EPOCH;

    TimelinePanel(Wishes wishes, Names names, Times times) {
        this.wishes = wishes;
        this.names = names;
        this.times = times;
        addClassName("timeline");
        getElement().setAttribute("aria-label", getTranslation("desk.timeline"));
        filter =
                new Choice<>(
                        getTranslation("desk.timeline.filter"),
                        Stream.concat(
                                        Stream.of(Optional.<Channel>empty()),
                                        Stream.of(Channel.values()).map(Optional::of))
                                .toList(),
                        this::channelWords);
        filter.onChosen(_ -> filterRows());
        empty.addClassName("muted");
        empty.setText(getTranslation("desk.timeline.empty"));
        lines.addClassName("timeline-lines");
        more.setText(getTranslation("desk.timeline.more"));
        more.addClassNames("quiet", "more");
        more.addClickListener(_ -> loadMore());
        more.getElement().addEventListener("in-sight", _ -> loadMore());
        var top = new Div(new H2(getTranslation("desk.timeline")), filter);
        top.addClassName("section-top");
        add(top, lines, empty, more);
    }

    /** Begins with another person. */
    void begin(Page<TimelineEntry> first, ContactId current, Instant at) {
        now = at;
        older.forget();
        lines.removeAll();
        rows.clear();
        add(first, current);
        empty.setVisible(rows.isEmpty());
        Browser.whenSeen(more.getElement());
    }

    private void loadMore() {
        next.ifPresent(cursor -> {
            next = Optional.empty();
            older.ask(
                    UI.getCurrent(),
                    () -> wishes.more(cursor),
                    this::addOlder,
                    () -> {
                        next = Optional.of(cursor);
                        Say.problem(this, "shell.unreachable");
                    });
        });
    }

    private void addOlder(Page<TimelineEntry> page) {
        page.items().forEach(entry -> addRow(entry, false));
        next = page.next();
        more.setVisible(next.isPresent());
        filterRows();
    }

    private void add(Page<TimelineEntry> page, ContactId current) {
        page.items().forEach(entry -> addRow(entry, entry.id().equals(current)));
        next = page.next();
        more.setVisible(next.isPresent());
        filterRows();
    }

    private void addRow(TimelineEntry entry, boolean current) {
        var row = new TimelineRow(entry, current, names, times, now);
        row.whenOpened(() -> wishes.texts(entry.id()), () -> wishes.open(entry.id()));
        rows.add(row);
        lines.add(row);
    }

    private void filterRows() {
        rows.forEach(row -> row.setVisible(filter.value().map(row::isOf).orElse(true)));
    }

    private String channelWords(Optional<Channel> channel) {
        return channel.map(one -> Words.of(this, "channel", one))
                .orElseGet(() -> getTranslation("desk.timeline.all"));
    }
}
