package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.CalledNumber;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.util.Optional;

/** A program of the network tells whom a subscriber called; the number is sealed at once. */
@UseCase(allowed = {Role.INTEGRATION, Role.SYSTEM})
public class NoteCall {
    private final RelayBook book;
    private final RelayGateway gateway;
    private final Subscribers subscribers;

    public NoteCall(RelayBook book, RelayGateway gateway, Subscribers subscribers) {
        this.book = book;
        this.gateway = gateway;
        this.subscribers = subscribers;
    }

    /**
     * A call.
     *
     * @param id the network's own; a call told twice is kept once
     */
    public record Command(
            CalledId id, SubscriberId caller, ContactAddress called, Instant at, int seconds) {
        @Override
        public String toString() {
            return "NoteCall[" + id + "]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        record Noted() implements Outcome {}

        /** There is no such subscriber that the actor may see. */
        record NoSuchSubscriber() implements Outcome {}

        /** It can be no number. */
        record NoNumber() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<Subscriber> caller =
                subscribers.find(command.caller()).filter(one -> actor.maySee(one.brand()));
        if (caller.isEmpty()) {
            return new Outcome.NoSuchSubscriber();
        }
        Optional<SealedNumber> number = gateway.seal(command.called(), caller.get().brand());
        if (number.isEmpty()) {
            return new Outcome.NoNumber();
        }
        book.stores()
                .called()
                .add(
                        new CalledNumber(
                                command.id(),
                                command.caller(),
                                caller.get().brand(),
                                number.get(),
                                command.at(),
                                Math.max(0, command.seconds())));
        return new Outcome.Noted();
    }
}
