package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An operator who is to ring somebody for a subscriber sees the number for that call, and it is
 * written down that he did and for which purpose (S7). For screens of staff alone: nothing in the
 * API answers with it.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ShowNumberToCall {
    private final RelayBook book;
    private final RelayGateway gateway;
    private final Safeguards safeguards;

    public ShowNumberToCall(RelayBook book, RelayGateway gateway, Safeguards safeguards) {
        this.book = book;
        this.gateway = gateway;
        this.safeguards = safeguards;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** In clear, once: it is not to be kept. */
        record Shown(ContactAddress number) implements Outcome {}

        /** There is no such relay that the actor may see, or nobody is to be rung for it now. */
        record NotThere() implements Outcome {}

        /** It is night there until then. */
        record Quiet(Instant until) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, RelayId id) {
        Optional<Relay.Due> due =
                book.visible(actor, id)
                        .filter(Relay.Due.class::isInstance)
                        .map(Relay.Due.class::cast)
                        .filter(relay -> relay.request().purpose().way() == Way.CALL)
                        .filter(this::mayBeRung);
        if (due.isEmpty()) {
            return new Outcome.NotThere();
        }
        Instant now = book.now();
        Instant awake = due.get().request().quiet().over(now, due.get().party().zone());
        if (awake.isAfter(now)) {
            return new Outcome.Quiet(awake);
        }
        book.note(actor, due.get(), "relay.number-shown", Map.of());
        return new Outcome.Shown(gateway.show(new CallPermit(due.get().party().number())));
    }

    private boolean mayBeRung(Relay.Due relay) {
        Optional<SubscriberId> party = relay.party().subscriber();
        return !safeguards.isSilenced(relay.request().seeker())
                && party.filter(safeguards::isSilenced).isEmpty()
                && !book.stores().optOuts().contains(relay.party().number().token());
    }
}
