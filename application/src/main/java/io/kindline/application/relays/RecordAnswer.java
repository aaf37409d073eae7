package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Consent;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody told an operator yes or no, and he writes it down in the words in which it was said. An
 * exchange needs both people's yes; with the second one both are given the other's number.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RecordAnswer {
    private final RelayBook book;

    public RecordAnswer(RelayBook book) {
        this.book = book;
    }

    /** Who said what. */
    public enum Said {
        PARTY_YES,
        PARTY_NO,
        /** Never again, by whomever. */
        PARTY_NEVER,
        SEEKER_YES,
        SEEKER_NO
    }

    /** In which relay, what, and in what words. */
    public record Command(RelayId relay, Said said, String words) {
        @Override
        public String toString() {
            return "RecordAnswer[" + said + "]";
        }
    }

    public RelayOutcome handle(Actor.Staff actor, Command command) {
        Optional<Relay> found = book.visible(actor, command.relay());
        if (found.isEmpty()) {
            return new RelayOutcome.NotFound();
        }
        var heard = new Heard(command.words());
        if (heard.words().isEmpty()) {
            return new RelayOutcome.WordsNeeded();
        }
        if (!(found.get() instanceof Relay.Open open)) {
            return new RelayOutcome.NotNow();
        }
        Instant now = book.now();
        Optional<Relay> next = next(open, command.said(), heard, now);
        if (next.isEmpty()) {
            return new RelayOutcome.NotNow();
        }
        if (command.said() == Said.PARTY_NEVER) {
            book.stores().optOuts().add(open.party().number().token(), now);
        }
        book.move(actor, open, next.get(), action(command.said()));
        return new RelayOutcome.Done(RelayLine.of(next.get()));
    }

    private static Optional<Relay> next(Relay.Open open, Said said, Heard heard, Instant now) {
        var consent = new Consent(Consent.How.TOLD, heard, now);
        return switch (said) {
            case PARTY_YES ->
                    open instanceof Relay.Asked asked
                            ? Optional.of(asked.agreed(consent))
                            : Optional.empty();
            case PARTY_NO ->
                    wasAsked(open)
                            ? Optional.of(open.passOver(Ending.DECLINED, heard, now))
                            : Optional.empty();
            case PARTY_NEVER ->
                    wasAsked(open)
                            ? Optional.of(open.passOver(Ending.OPTED_OUT, heard, now))
                            : Optional.empty();
            case SEEKER_YES ->
                    open instanceof Relay.Agreed agreed
                            ? Optional.of(agreed.exchange(consent))
                            : Optional.empty();
            case SEEKER_NO ->
                    open instanceof Relay.Stopped
                            ? Optional.empty()
                            : Optional.of(open.end(Ending.WITHDRAWN, now));
        };
    }

    private static boolean wasAsked(Relay.Open open) {
        return open instanceof Relay.Asked
                || open instanceof Relay.Agreed
                || (open instanceof Relay.Due due && due.request().purpose().way() == Way.CALL);
    }

    private static String action(Said said) {
        return switch (said) {
            case PARTY_YES -> "relay.party-agreed";
            case PARTY_NO -> "relay.party-declined";
            case PARTY_NEVER -> "relay.party-opted-out";
            case SEEKER_YES -> "relay.seeker-agreed";
            case SEEKER_NO -> "relay.withdrawn";
        };
    }
}
