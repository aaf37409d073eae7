package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.operators.SignedIn;
import io.kindline.application.promises.KeepPromise;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.authority.Granting;
import io.kindline.ui.relays.Relaying;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the panels of one desk share: whose it is, what it may ask and do, and how to refresh it.
 */
record Desk(
        SignedIn me,
        Names names,
        Reading reading,
        Work work,
        LiveFeed live,
        InstantSource clock,
        Times times,
        Errands errands,
        Changes changes) {

    /** What a panel asks of the view around it. */
    interface Changes {
        /** Something about my contacts changed by my own hand: show it at once. */
        void again();

        /** Opens a contact in the middle; its address is shown in the browser. */
        void open(ContactId id);

        /** The contact in the middle has left my hands: open the next one. */
        void next();

        /** The contacts I have in hand now. */
        List<ContactCard> held();

        /** The facts of the person changed. */
        void personAgain();

        /** Nobody has written to him since: asks for the call in which he was told. */
        void askForCall(PromiseId promise);
    }

    /** What the desk does. */
    @Component
    record Work(
            Talking talking,
            Planning planning,
            Steps steps,
            Promising promises,
            Asking asking,
            Company company,
            Granting granting,
            Relaying relaying) {}

    /** The subscriber has been told what was promised, in writing. */
    void keep(PromiseId promise) {
        keep(promise, new KeepPromise.Telling.Written(), () -> {}, changes::personAgain);
    }

    /** The subscriber has been told, and this is how; {@code over} runs however it went. */
    void keep(PromiseId promise, KeepPromise.Telling how, Runnable over, Runnable kept) {
        Actor.Staff who = me.actor();
        errands.run(
                () -> work.promises().keep().handle(who, promise, how),
                outcome -> {
                    over.run();
                    switch (outcome) {
                        case KeepPromise.Outcome.Kept _ -> kept.run();
                        case KeepPromise.Outcome.NotTold _ -> changes.askForCall(promise);
                        case KeepPromise.Outcome.Invalid _ ->
                                Say.problem(UI.getCurrent(), "promise.call.refused");
                        case KeepPromise.Outcome.NotFound _ ->
                                Say.problem(UI.getCurrent(), "desk.refused.gone");
                    }
                },
                why -> {
                    over.run();
                    Errands.sayFailed(why);
                });
    }

    boolean isMe(Actor who) {
        return who instanceof Actor.Staff staff && staff.id().equals(me.actor().id());
    }

    /** Somebody who writes in the contact shown: a colleague, or its subscriber. */
    String nameOf(Actor who, TalkPanel shown) {
        return who instanceof Actor.Staff staff
                ? names.operator(staff.id())
                : shown.card().map(card -> Words.name(shown, card)).orElse("");
    }

    boolean mine(ContactCard card) {
        return card.operator().filter(me.actor().id()::equals).isPresent()
                && List.of("active", "parked", "wrap-up").contains(card.state());
    }
}
