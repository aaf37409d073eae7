package io.kindline.application.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Caution;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * A relay as staff may see it.
 *
 * @param state {@code stopped}, {@code due}, {@code asked}, {@code agreed} or {@code ended}
 * @param party who is asked, masked; empty when nobody knows his name
 * @param place of him, from 1, of so many
 * @param heard what he answered, numbers left out
 * @param at when it came to this state, or is due
 */
public record RelayLine(
        RelayId id,
        ContactId contact,
        RelayPurpose purpose,
        OperatorId by,
        Instant askedAt,
        String words,
        String state,
        String party,
        int place,
        int places,
        int attempts,
        Optional<Caution> why,
        Optional<Ending> ending,
        String heard,
        Instant at) {

    static RelayLine of(Relay relay) {
        var request = relay.request();
        Optional<Caution> why =
                relay instanceof Relay.Stopped stopped
                        ? Optional.of(stopped.why())
                        : Optional.empty();
        Optional<Ending> ending =
                relay instanceof Relay.Ended ended ? Optional.of(ended.ending()) : Optional.empty();
        return new RelayLine(
                relay.id(),
                request.contact(),
                request.purpose(),
                request.by(),
                request.at(),
                request.words().value(),
                state(relay),
                relay.party().name(),
                relay.turn().place() + 1,
                request.parties().size(),
                relay.turn().attempts(),
                why,
                ending,
                heard(relay),
                at(relay));
    }

    private static String state(Relay relay) {
        return switch (relay) {
            case Relay.Stopped _ -> "stopped";
            case Relay.Due _ -> "due";
            case Relay.Asked _ -> "asked";
            case Relay.Agreed _ -> "agreed";
            case Relay.Ended _ -> "ended";
        };
    }

    private static String heard(Relay relay) {
        return switch (relay) {
            case Relay.Agreed agreed -> agreed.theirs().words().words();
            case Relay.Ended ended -> ended.words().words();
            case Relay.Asked asked -> asked.words().words();
            case Relay.Stopped _, Relay.Due _ -> "";
        };
    }

    private static Instant at(Relay relay) {
        return switch (relay) {
            case Relay.Stopped stopped -> stopped.request().at();
            case Relay.Due due -> due.notBefore();
            case Relay.Asked asked -> asked.at();
            case Relay.Agreed agreed -> agreed.theirs().at();
            case Relay.Ended ended -> ended.at();
        };
    }

    /** Words between two people are nobody else's. */
    @Override
    public String toString() {
        return "RelayLine[" + id.value() + ", " + state + "]";
    }
}
