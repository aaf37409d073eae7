package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.contacts.Message;
import io.kindline.ui.authority.Texts;
import java.util.Set;

/** What happened to a contact: a code and who did it; its text, if there is more of it. */
final class EventLine extends Div {
    private static final long serialVersionUID = 1;
    private static final Set<String> EVENTS =
            Set.of(
                    "exception-declined",
                    "exception-executed",
                    "exception-failed",
                    "exception-granted",
                    "exception-pending",
                    "exception-refused",
                    "exception-reversal-failed",
                    "exception-reversed",
                    "exception-reversing",
                    "exception-withdrawn",
                    "participant-added",
                    "participant-removed",
                    "transferred",
                    "merged",
                    "unmerged",
                    "parked",
                    "resumed",
                    "reopened",
                    "closed",
                    "question-withdrawn",
                    "escalated",
                    "escalation-answered",
                    "looked-after",
                    "told-by-call",
                    "line-refused",
                    "promise-untold",
                    "waits-for-answer",
                    "safe",
                    "silence-lifted",
                    "relay-ended",
                    "watch-handed-over",
                    "watch-overridden",
                    "planned-reply-stopped",
                    "words-looked-at",
                    "phone-call");

    EventLine(Names names, Times times, Message message, String by) {
        String[] parts = by.split(" ", 2);
        String who = parts.length < 2 ? "" : names.auditName(parts[1]);
        String what = EVENTS.contains(parts[0]) ? parts[0] : "other";
        addClassName("event-text");
        add(
                Rows.styled(getTranslation("desk.event." + what, who)),
                Rows.styled(times.clock(message.at()), "figures"));
        String more = message.text().value();
        if (!more.equals(parts[0])) {
            add(more(what, more));
        }
    }

    private Div more(String what, String text) {
        var more = new Div();
        more.setText(
                switch (what) {
                    case "escalated" -> getTranslation("service." + text);
                    case String code when code.startsWith("exception-") -> Texts.sum(this, text);
                    default -> text;
                });
        more.addClassName("text");
        more.getElement().setAttribute("dir", "auto");
        return more;
    }
}
