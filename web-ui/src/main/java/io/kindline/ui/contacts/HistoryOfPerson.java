package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Progress;
import io.kindline.ui.subscribers.PersonHistory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The timeline on a person's own page, and the same as a file. */
@Component
final class HistoryOfPerson implements PersonHistory {
    private static final int PAGE = 25;
    private static final int FILE_PAGE = 200;
    private static final int FILE_ROWS_MAX = 10_000;
    private static final ContactId NONE = new ContactId(new UUID(0, 0));

    private final Reading reading;
    private final Names names;
    private final CurrentActor current;
    private final InstantSource clock;

    HistoryOfPerson(Reading reading, Names names, CurrentActor current, InstantSource clock) {
        this.reading = reading;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public com.vaadin.flow.component.Component of(SubscriberId subscriber) {
        var me = current.person();
        var times = new Times(me.zone(), UI.getCurrent().getLocale());
        var panel = new TimelinePanel(new Asks(me.actor(), subscriber), names, times);
        var whole = new Div();
        whole.addClassName("person-history");
        var progress = new Progress(panel.getTranslation("subscribers.opening"));
        progress.begin();
        whole.add(progress);
        var actor = me.actor();
        new Latest<Page<TimelineEntry>>()
                .ask(
                        UI.getCurrent(),
                        () -> page(actor, subscriber, Optional.empty(), PAGE),
                        newest -> {
                            progress.removeFromParent();
                            show(newest, panel, whole, subscriber);
                        },
                        progress::end);
        return whole;
    }

    private void show(
            Page<TimelineEntry> newest, TimelinePanel panel, Div whole, SubscriberId subscriber) {
        if (newest.items().isEmpty()) {
            whole.add(
                    new H2(panel.getTranslation("desk.timeline")),
                    Rows.styled(panel.getTranslation("subscribers.no-past"), "muted"));
        } else {
            whole.add(panel, file(subscriber, panel));
            panel.begin(newest, NONE, clock.instant());
        }
    }

    private Anchor file(SubscriberId subscriber, TimelinePanel near) {
        var handler =
                DownloadHandler.fromInputStream(_ -> {
                    byte[] text = csv(subscriber).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(text),
                            "timeline.csv",
                            "text/csv;charset=utf-8",
                            text.length);
                });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.setText(near.getTranslation("subscribers.csv"));
        link.addClassNames("quiet", "small");
        return link;
    }

    private String csv(SubscriberId subscriber) {
        List<TimelineEntry> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<TimelineEntry> page = page(current.actor(), subscriber, cursor, FILE_PAGE);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent() && all.size() < FILE_ROWS_MAX);
        return TimelineCsv.of(all);
    }

    private Page<TimelineEntry> page(
            Actor.Staff me, SubscriberId subscriber, Optional<String> cursor, int size) {
        return reading.timeline().handle(me, subscriber, cursor, size);
    }

    private final class Asks implements TimelinePanel.Wishes {
        private final Actor.Staff me;
        private final SubscriberId subscriber;

        Asks(Actor.Staff me, SubscriberId subscriber) {
            this.me = me;
            this.subscriber = subscriber;
        }

        @Override
        public Page<TimelineEntry> more(String cursor) {
            return page(me, subscriber, Optional.of(cursor), PAGE);
        }

        @Override
        public List<MessageLine> texts(ContactId id) {
            return reading.conversation()
                    .handle(me, id, Optional.empty())
                    .map(Conversation.Answer::messages)
                    .orElse(List.of());
        }

        @Override
        public void open(ContactId id) {
            UI.getCurrent()
                    .navigate(
                            DeskView.class, new RouteParameters("contact", id.value().toString()));
        }
    }
}
