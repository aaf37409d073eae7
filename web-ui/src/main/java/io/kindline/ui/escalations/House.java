package io.kindline.ui.escalations;

import io.kindline.application.distress.AlarmingWords;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.Sign;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who looks, what he may ask and do, and who the others are. */
@Component("escalationsHouse")
record House(
        CurrentActor current,
        ContactSafety safety,
        Calling calling,
        Helping helping,
        Operators operators,
        LiveFeed live,
        InstantSource clock) {

    Actor.Staff me() {
        return current.actor();
    }

    List<Sign> words(Actor.Staff who, ContactId in) {
        return calling.alarming().handle(who, new AlarmingWords.Where.In(in));
    }

    String name(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }
}
