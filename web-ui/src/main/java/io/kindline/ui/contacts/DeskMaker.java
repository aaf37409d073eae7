package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.operators.SignedIn;
import io.kindline.ui.escalations.SafetyPanel;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.subscribers.SubscriberPanel;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what a desk is made of. */
@Component
record DeskMaker(
        CurrentActor current,
        Names names,
        Reading reading,
        Desk.Work work,
        LiveFeed live,
        InstantSource clock,
        Viewers viewers,
        Taking taking,
        ObjectProvider<SubscriberPanel> records,
        ObjectProvider<SafetyPanel> safety) {

    Desk make(Desk.Changes changes) {
        SignedIn me = current.person();
        var times = new Times(me.zone(), UI.getCurrent().getLocale());
        return new Desk(me, names, reading, work, live, clock, times, new Errands(), changes);
    }
}
