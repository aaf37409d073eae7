package io.kindline.application.distress;

import io.kindline.application.contacts.Listening;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.shared.OperatorId;
import java.util.Set;

/** Looks for alarming words in all that subscribers write (S6); shows them, and does no more. */
public final class DistressListener implements Listening {
    private final SignalBook signals;
    private final Signs signs;
    private final LiveFeed live;

    public DistressListener(SignalBook signals, Signs signs, LiveFeed live) {
        this.signals = signals;
        this.signs = signs;
        this.live = live;
    }

    @Override
    public void heard(Contact contact, Message message) {
        signals.in(SignalList.distress(contact.head().language()), message.text().value())
                .ifPresent(finding -> show(contact, message, finding));
    }

    private void show(Contact contact, Message message, Finding finding) {
        ContactHead head = contact.head();
        signs.add(message, head.brand(), finding);
        Set<OperatorId> holder = contact.holder().map(Set::of).orElse(Set.of());
        live.publish(new LiveEvent.EscalationsChanged(head.id(), head.brand(), holder));
    }
}
