package io.kindline.ui.contacts;

import com.vaadin.flow.dom.Element;
import io.kindline.application.contacts.ContactCard;
import io.kindline.domain.contacts.ContactId;
import io.kindline.ui.shell.Browser;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The short time between choosing another contact and having it: nothing can be done to the one
 * before, and what is asked for meanwhile is done to the one that comes.
 */
final class Opening {
    private final Element panel;
    private Consumer<ContactCard> meanwhile = _ -> {};
    private boolean underWay;

    Opening(Element panel) {
        this.panel = panel;
    }

    void begin(ContactId next) {
        underWay = true;
        Browser.opening(panel, next);
        meanwhile = _ -> {};
        panel.setAttribute("inert", true).setAttribute("aria-busy", "true");
    }

    /** It is here, or it will not come. */
    void end(Optional<ContactCard> found) {
        Consumer<ContactCard> wanted = meanwhile;
        underWay = false;
        meanwhile = _ -> {};
        panel.removeAttribute("inert").removeAttribute("aria-busy");
        found.ifPresentOrElse(
                card -> {
                    wanted.accept(card);
                    Browser.opened(panel, card.id());
                },
                () -> Browser.freeKeys(panel));
    }

    /** With the contact that is open, or with the one on its way as soon as it is here. */
    void with(Optional<ContactCard> open, Consumer<ContactCard> doing) {
        if (underWay) {
            meanwhile = doing;
        } else {
            open.ifPresent(doing);
        }
    }
}
