package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.relays.CallsOfSubscriber;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.GiftRegister;
import io.kindline.application.relays.HideNumber;
import io.kindline.application.relays.JudgeRelay;
import io.kindline.application.relays.KeepLetter;
import io.kindline.application.relays.LetterOfContact;
import io.kindline.application.relays.LogRelayCall;
import io.kindline.application.relays.NumberOnCalls;
import io.kindline.application.relays.RecordAnswer;
import io.kindline.application.relays.RegisterGift;
import io.kindline.application.relays.RelaysOfContact;
import io.kindline.application.relays.ShowNumberToCall;
import io.kindline.application.relays.StartRelay;
import io.kindline.application.relays.StoppedRelays;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a desk needs to ask somebody something for a subscriber, and to follow it. */
@org.springframework.stereotype.Component
public final class Relaying {
    private final CurrentActor current;
    private final Asking asking;
    private final Following following;

    Relaying(CurrentActor current, Asking asking, Following following) {
        this.current = current;
        this.asking = asking;
        this.following = following;
    }

    /** Asking somebody. */
    @org.springframework.stereotype.Component("relayAsking")
    record Asking(FindCandidates find, CallsOfSubscriber calls, StartRelay start, Beside beside) {}

    /** What is done beside asking: writing together, hiding the number, gifts. */
    @org.springframework.stereotype.Component("relayBeside")
    record Beside(
            LetterOfContact letter,
            KeepLetter keep,
            HideNumber hide,
            NumberOnCalls onCalls,
            RegisterGift gift) {}

    /** Following what was asked. */
    @org.springframework.stereotype.Component("relayFollowing")
    record Following(
            RelaysOfContact ofContact,
            RecordAnswer answer,
            ShowNumberToCall show,
            LogRelayCall called,
            LiveFeed live) {}

    /** What was stopped, for supervisors. */
    @org.springframework.stereotype.Component("relayJudging")
    record Judging(
            StoppedRelays stopped,
            JudgeRelay judge,
            GiftRegister gifts,
            LiveFeed live,
            CurrentActor current) {}

    /**
     * Puts the form behind {@code R} where it is wanted.
     *
     * @param near whatever says in words what came of it
     * @param show is given the form; shows it if that is still wanted
     * @param leave takes the form away again
     */
    public void open(ContactId contact, Component near, Consumer<Component> show, Runnable leave) {
        Actor.Staff me = current.actor();
        new Errands()
                .run(
                        () ->
                                new Known(
                                        asking.calls().handle(me, contact),
                                        asking.beside().letter().handle(me, contact),
                                        asking.beside().onCalls().handle(me, contact)),
                        known ->
                                show.accept(
                                        new RelayForm(me, contact, asking, known, near, leave)
                                                .panel()));
    }

    /** What the form begins with. */
    record Known(
            List<CallsOfSubscriber.Line> calls,
            String letter,
            Optional<NumberOnCalls.Line> onCalls) {}

    /** Puts the form for a gift to one of us where it is wanted (S10). */
    public void gift(ContactId contact, Component near, Consumer<Component> show, Runnable leave) {
        show.accept(
                new GiftForm(current.actor(), contact, asking.beside().gift(), near, leave)
                        .panel());
    }

    /** What was asked for in the contact that is open, kept up to date by itself. */
    public RelaysStrip strip() {
        return new RelaysStrip(following, current);
    }
}
