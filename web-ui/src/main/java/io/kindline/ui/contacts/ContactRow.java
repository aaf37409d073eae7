package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One contact in my list. */
final class ContactRow extends NativeButton {
    private static final long serialVersionUID = 1;

    private transient @Nullable ContactCard shown;

    ContactRow(ContactId id, Runnable open) {
        addClassName("contact-row");
        getElement().setAttribute("data-walk-item", true);
        Browser.holdKeysFor(getElement(), Optional.of(id));
        addClickListener(_ -> open.run());
    }

    /** Draws it anew when anything it shows has changed. */
    void show(ContactCard card, Names names) {
        if (card.equals(shown)) {
            return;
        }
        shown = card;
        Markup.draw(
                this,
                Icon.of(card.channel()).mark("channel"),
                Markup.div(List.of(top(card, names), bottom(card)), "row-body"));
        setClassName("unread", card.unread() > 0);
        setClassName("parked", card.parkedUntil().isPresent());
        setClassName("wrap-up", card.state().equals("wrap-up"));
        setClassName("life", card.priority() == Priority.LIFE_SAFETY);
        getElement()
                .setAttribute("data-command", Words.name(this, card))
                .setAttribute("title", Words.why(this, card.why()));
    }

    private Markup top(ContactCard card, Names names) {
        return Markup.div(
                List.of(
                        Markup.span(Words.name(this, card), "who", "cut"),
                        Rows.dot(names.brand(card.brand())),
                        Markup.div(when(card), "when")),
                "row-top");
    }

    private Markup bottom(ContactCard card) {
        Markup last = Markup.span(card.lastText(), "last", "cut");
        return Markup.div(
                card.unread() == 0 ? List.of(last) : List.of(last, unread(card.unread())),
                "row-bottom");
    }

    private Markup unread(int count) {
        return Markup.span(Integer.toString(count), "badge", "figures")
                .with("aria-label", getTranslation("desk.unread", count));
    }

    /** The ring and time of the answer owed; otherwise how long the last word is ago. */
    private static List<Markup> when(ContactCard card) {
        if (card.parkedUntil().isPresent()) {
            return List.of(Icon.PAUSE.mark(), Clocks.until(card.parkedUntil().get()));
        }
        return card.responseDueAt()
                .map(due -> List.of(Clocks.ring(card.lastAt(), due), Clocks.until(due)))
                .orElseGet(() -> List.of(Clocks.since(card.lastAt())));
    }

    void current(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
