package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.MessageLine;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.ui.shell.Browser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said, oldest first, with a heading for each day; grows at both ends. */
final class MessagesPanel extends Div {
    private static final long serialVersionUID = 1;

    /** What the panel asks the desk to do. */
    interface Wishes {
        void earlier(MessageId before);

        void retry(MessageId failed);

        /** Whether mails of the contact may be fetched as they came. */
        MailPart.Original original();
    }

    private final transient Wishes wishes;
    private final transient Names names;
    private final transient Times times;
    private final Div lines = new Div();
    private final NativeButton earlier = new NativeButton();
    private final transient Map<MessageId, Bubble> bubbles = new HashMap<>();
    private transient Optional<MessageId> oldest = Optional.empty();
    private transient @Nullable LocalDate firstDay;
    private transient @Nullable LocalDate lastDay;
    private transient String subscriberName = "";
    private transient Optional<EntryPointId> own = Optional.empty();
    private transient Optional<EntryPointId> lastDoor = Optional.empty();

    MessagesPanel(Wishes wishes, Names names, Times times) {
        this.wishes = wishes;
        this.names = names;
        this.times = times;
        addClassName("messages");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "log")
                .setAttribute("aria-live", "off")
                .setAttribute("aria-label", getTranslation("desk.messages"));
        earlier.setText(getTranslation("desk.earlier"));
        earlier.addClassNames("plain", "earlier");
        earlier.addClickListener(_ -> oldest.ifPresent(wishes::earlier));
        lines.addClassName("lines");
        add(earlier, lines);
    }

    /** Begins with another contact. */
    void begin(Conversation.Answer answer, String name, Instant now) {
        subscriberName = name;
        own = Optional.of(answer.card().entryPoint());
        lastDoor = Optional.empty();
        bubbles.clear();
        lines.removeAll();
        firstDay = null;
        lastDay = null;
        answer.messages().forEach(line -> append(line, now));
        older(answer.earlier());
        Browser.stickToEnd(getElement(), Browser.StickTo.ALWAYS);
    }

    /**
     * Brings the newest page up to date: what changed is drawn anew, what is new is added.
     *
     * @return what was not there before
     */
    List<MessageLine> update(List<MessageLine> newest, Instant now) {
        List<MessageLine> added =
                newest.stream().filter(line -> !bubbles.containsKey(line.message().id())).toList();
        for (MessageLine line : newest) {
            Bubble bubble = bubbles.get(line.message().id());
            if (bubble != null) {
                bubble.show(line);
            }
        }
        added.forEach(line -> append(line, now));
        if (!added.isEmpty()) {
            Browser.stickToEnd(getElement(), Browser.StickTo.UNLESS_SCROLLED_AWAY);
        }
        return added;
    }

    /** Puts older messages before the others; what the reader looks at stays in sight. */
    void prepend(List<MessageLine> messages, Optional<MessageId> more, Instant now) {
        int at = 0;
        LocalDate day = null;
        for (MessageLine line : messages) {
            LocalDate its = times.day(line.message().at());
            if (!its.equals(day)) {
                lines.addComponentAtIndex(at++, heading(its, now));
                day = its;
            }
            lines.addComponentAtIndex(at++, bubble(line));
        }
        if (day != null && day.equals(firstDay)) {
            lines.remove(lines.getComponentAt(at));
        }
        if (!messages.isEmpty()) {
            firstDay = times.day(messages.getFirst().message().at());
        }
        older(more);
        Browser.stickToEnd(getElement(), Browser.StickTo.WHERE_IT_WAS);
    }

    /** By which door the subscriber wrote last, if he did. */
    Optional<EntryPointId> lastDoor() {
        return lastDoor;
    }

    private void append(MessageLine line, Instant now) {
        if (line.message().author() instanceof Author.Subscriber) {
            lastDoor = Optional.of(line.entryPoint());
        }
        LocalDate day = times.day(line.message().at());
        if (!day.equals(lastDay)) {
            lines.add(heading(day, now));
            lastDay = day;
        }
        if (firstDay == null) {
            firstDay = day;
        }
        lines.add(bubble(line));
    }

    private Bubble bubble(MessageLine line) {
        var setting = new Bubble.Setting(subscriberName, own, wishes.original());
        var bubble = new Bubble(names, times, setting, wishes::retry);
        bubble.show(line);
        bubbles.put(line.message().id(), bubble);
        return bubble;
    }

    private Div heading(LocalDate day, Instant now) {
        var heading = new Div(Rows.styled(times.dayHeading(day, now, this)));
        heading.addClassName("day");
        return heading;
    }

    private void older(Optional<MessageId> more) {
        oldest = more;
        earlier.setVisible(more.isPresent());
    }
}
