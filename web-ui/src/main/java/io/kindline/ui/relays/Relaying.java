package io.kindline.ui.relays;

import com.vaadin.flow.component.Component;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.relays.CallsOfSubscriber;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.JudgeRelay;
import io.kindline.application.relays.LogRelayCall;
import io.kindline.application.relays.RecordAnswer;
import io.kindline.application.relays.RelaysOfContact;
import io.kindline.application.relays.ShowNumberToCall;
import io.kindline.application.relays.StartRelay;
import io.kindline.application.relays.StoppedRelays;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import java.util.List;
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
    record Asking(FindCandidates find, CallsOfSubscriber calls, StartRelay start) {}

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
    record Judging(StoppedRelays stopped, JudgeRelay judge, LiveFeed live, CurrentActor current) {}

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
                        () -> asking.calls().handle(me, contact),
                        calls -> show.accept(form(me, contact, calls, near, leave)));
    }

    private Component form(
            Actor.Staff me,
            ContactId contact,
            List<CallsOfSubscriber.Line> calls,
            Component near,
            Runnable leave) {
        return new RelayForm(me, contact, asking, calls, near, leave).panel();
    }

    /** What was asked for in the contact that is open, kept up to date by itself. */
    public RelaysStrip strip() {
        return new RelaysStrip(following, current);
    }
}
