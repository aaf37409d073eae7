package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/** An operator rang somebody for a subscriber: nobody was there, or this came of it (S7). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class LogRelayCall {
    private final RelayBook book;

    public LogRelayCall(RelayBook book) {
        this.book = book;
    }

    /**
     * A call.
     *
     * @param outcome in words, for example "returned"; empty when nobody was there
     */
    public record Command(RelayId relay, Optional<String> outcome) {
        @Override
        public String toString() {
            return "LogRelayCall[" + relay + "]";
        }
    }

    public RelayOutcome handle(Actor.Staff actor, Command command) {
        Optional<Relay> found = book.visible(actor, command.relay());
        if (found.isEmpty()) {
            return new RelayOutcome.NotFound();
        }
        if (!(found.get() instanceof Relay.Due due) || due.request().purpose().way() != Way.CALL) {
            return new RelayOutcome.NotNow();
        }
        if (command.outcome().filter(String::isBlank).isPresent()) {
            return new RelayOutcome.WordsNeeded();
        }
        Instant now = book.now();
        Relay next =
                command.outcome()
                        .<Relay>map(words -> due.reached(new Heard(words), now))
                        .orElseGet(() -> due.nobodyThere(now, book.policy()));
        book.move(actor, due, next, "relay.called");
        return new RelayOutcome.Done(RelayLine.of(next));
    }
}
