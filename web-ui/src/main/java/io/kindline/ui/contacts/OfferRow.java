package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.contacts.Priority;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Key;
import java.util.Optional;

/** A contact that is offered to me, with the time I have to answer. */
final class OfferRow extends Div {
    private static final long serialVersionUID = 1;

    private final NativeButton accept = new NativeButton();
    private final NativeButton decline = new NativeButton();

    OfferRow(ContactCard card, Names names, ListPanel.Wishes wishes) {
        addClassName("offer");
        setClassName("life", card.priority() == Priority.LIFE_SAFETY);
        Span sign = Icon.of(card.channel()).create();
        sign.addClassName("channel");
        var ring = Times.ring(card.since(), card.offerExpiresAt().orElseThrow());
        ring.addClassName("large");
        var name = Rows.styled(Words.name(this, card), "who", "cut");
        var top = new Div(sign, name, Rows.brandDot(names.brand(card.brand())), ring);
        top.addClassName("row-top");
        var queue = Rows.styled(names.queue(card.queue()).name(), "muted", "cut");
        var heading = Rows.styled(card.heading(), "last");
        var why = Rows.styled(Words.why(this, card.why()), "why");
        accept.add(new Span(getTranslation("desk.accept")), new Key("A"));
        accept.addClassName("solid");
        Browser.holdKeysFor(accept.getElement(), Optional.of(card.id()));
        accept.addClickListener(_ -> wishes.accept(card.id()));
        decline.add(new Span(getTranslation("desk.decline")), new Key("D"));
        decline.addClassName("plain");
        decline.addClickListener(_ -> wishes.decline(card.id()));
        var buttons = new Div(accept, decline);
        buttons.addClassName("offer-buttons");
        add(top, queue, heading, why, buttons);
        label(accept, "desk.accept", card);
        label(decline, "desk.decline", card);
    }

    private void label(NativeButton button, String key, ContactCard card) {
        String name = Words.name(this, card);
        button.addComponentAtIndex(1, Rows.styled(": " + name, "unseen"));
        button.getElement().setAttribute("data-command", getTranslation(key) + ": " + name);
    }

    /** The keys go to the first offer only. */
    void first(boolean first) {
        if (first) {
            accept.getElement().setAttribute("aria-keyshortcuts", "A");
            decline.getElement().setAttribute("aria-keyshortcuts", "D");
        }
    }
}
