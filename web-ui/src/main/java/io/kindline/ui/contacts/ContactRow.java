package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Icon;
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
        removeAll();
        Span sign = Icon.of(card.channel()).create();
        sign.addClassName("channel");
        var name = Rows.styled(Words.name(this, card), "who", "cut");
        var top = new Div(name, Rows.brandDot(names.brand(card.brand())), when(card));
        top.addClassName("row-top");
        var last = Rows.styled(card.lastText(), "last", "cut");
        var bottom = new Div(last);
        bottom.addClassName("row-bottom");
        if (card.unread() > 0) {
            var unread = Rows.styled(Integer.toString(card.unread()), "badge", "figures");
            unread.getElement()
                    .setAttribute("aria-label", getTranslation("desk.unread", card.unread()));
            bottom.add(unread);
        }
        var body = new Div(top, bottom);
        body.addClassName("row-body");
        add(sign, body);
        setClassName("unread", card.unread() > 0);
        setClassName("parked", card.parkedUntil().isPresent());
        setClassName("wrap-up", card.state().equals("wrap-up"));
        setClassName("life", card.priority() == Priority.LIFE_SAFETY);
        getElement()
                .setAttribute("data-command", Words.name(this, card))
                .setAttribute("title", Words.why(this, card.why()));
    }

    /** The ring and time of the answer owed; otherwise how long the last word is ago. */
    private Div when(ContactCard card) {
        var when = new Div();
        when.addClassName("when");
        if (card.parkedUntil().isPresent()) {
            when.add(Icon.PAUSE.create(), Times.until(card.parkedUntil().get()));
        } else if (card.responseDueAt().isPresent()) {
            when.add(
                    Times.ring(card.lastAt(), card.responseDueAt().get()),
                    Times.until(card.responseDueAt().get()));
        } else {
            when.add(Times.since(card.lastAt()));
        }
        return when;
    }

    void current(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
