package io.kindline.application.relays;

import io.kindline.application.distress.SignalBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.Caution;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayRequest;
import io.kindline.domain.relays.RelayText;
import io.kindline.domain.relays.Relays.AskedBefore;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An operator asks a third party something for a subscriber (S7 to S12); no number crosses. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class StartRelay {
    private final RelayBook book;
    private final Reachable reachable;
    private final Safeguards safeguards;
    private final SignalBook signals;

    public StartRelay(
            RelayBook book, Reachable reachable, Safeguards safeguards, SignalBook signals) {
        this.book = book;
        this.reachable = reachable;
        this.safeguards = safeguards;
        this.signals = signals;
    }

    /** Somebody to ask. */
    public sealed interface Whom {

        /** One of those found by name and city. */
        record Candidate(SubscriberId id) implements Whom {}

        /** Whoever answers the number that the subscriber called then. */
        record Called(CalledId id) implements Whom {}
    }

    /**
     * What is wanted.
     *
     * @param whom asked in this order
     * @param key the caller's own name for the request, under which it is made once
     */
    public record Command(
            ContactId contact,
            RelayPurpose purpose,
            String words,
            List<Whom> whom,
            ThirdParty.Bond bond,
            Optional<String> key) {

        public Command {
            whom = List.copyOf(whom);
        }

        @Override
        public String toString() {
            return "StartRelay[" + purpose + "]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** On its way, or before a supervisor. */
        record Started(Relay relay) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** The contact has ended. */
        record NotNow() implements Outcome {}

        /** A word of ours could give the subscriber away. */
        record Silent() implements Outcome {}

        record BadWords(RelayText.Flaw flaw) implements Outcome {}

        /** None or too many chosen, or one of them can not be asked; it is not told why. */
        record NobodyToAsk() implements Outcome {}

        /** No service number of the brand is free for it now. */
        record NoServiceNumber() implements Outcome {}

        /** An exchange needs a number of the subscriber's own. */
        record SeekerHasNoNumber() implements Outcome {}

        /** Something else was asked for under this key. */
        record KeyTaken() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<AskedBefore> before =
                command.key().flatMap(key -> book.stores().relays().askedBefore(actor.id(), key));
        if (before.isPresent()) {
            return again(actor, command, before.get());
        }
        Optional<Contact> contact = book.contacts().visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (contact.get() instanceof Contact.Closed) {
            return new Outcome.NotNow();
        }
        Optional<RelayText.Flaw> flaw = RelayText.flawOf(command.words());
        if (flaw.isPresent()) {
            return new Outcome.BadWords(flaw.get());
        }
        SubscriberId seeker = contact.get().head().subscriber();
        if (safeguards.isSilenced(seeker)) {
            return new Outcome.Silent();
        }
        return start(actor, contact.get(), command);
    }

    private Outcome again(Actor.Staff actor, Command command, AskedBefore before) {
        if (!before.fingerprint().equals(Fingerprints.of(command))) {
            return new Outcome.KeyTaken();
        }
        return book.visible(actor, before.relay())
                .<Outcome>map(Outcome.Started::new)
                .orElseGet(Outcome.NotFound::new);
    }

    private Outcome start(Actor.Staff actor, Contact contact, Command command) {
        SubscriberId seeker = contact.head().subscriber();
        if (command.purpose().way() == RelayPurpose.Way.EXCHANGE && !reachable.has(seeker)) {
            return new Outcome.SeekerHasNoNumber();
        }
        List<ThirdParty> parties = reachable.parties(contact, command.whom(), command.bond());
        if (parties.isEmpty() || parties.size() < command.whom().size()) {
            return new Outcome.NobodyToAsk();
        }
        Optional<ServiceNumber> from = reachable.freeNumber(contact.head().brand(), parties);
        if (from.isEmpty()) {
            return new Outcome.NoServiceNumber();
        }
        Instant now = book.now();
        RelayRequest request;
        try {
            request =
                    new RelayRequest(
                            new RelayId(book.ids().next()),
                            contact.id(),
                            seeker,
                            contact.head().brand(),
                            actor.id(),
                            now,
                            command.purpose(),
                            new RelayText(command.words()),
                            parties,
                            from.get().id(),
                            from.get().quiet());
        } catch (IllegalArgumentException _) {
            return new Outcome.NobodyToAsk();
        }
        Relay.Open relay = relay(request, threat(contact, command.words()), now);
        book.begin(
                actor,
                relay,
                command.key().map(key -> new AskedBefore.Key(key, Fingerprints.of(command))));
        return new Outcome.Started(relay);
    }

    private Optional<Finding> threat(Contact contact, String words) {
        return signals.in(SignalList.threats(contact.head().language()), words);
    }

    private Relay.Open relay(RelayRequest request, Optional<Finding> threat, Instant now) {
        for (ThirdParty party : request.parties()) {
            Optional<Caution> caution =
                    Caution.of(
                            threat,
                            book.stores()
                                    .relays()
                                    .earlier(request.seeker(), party.number().token()),
                            now,
                            book.policy());
            if (caution.isPresent()) {
                return new Relay.Stopped(request, Relay.Turn.first(), caution.get());
            }
        }
        return Relay.Due.first(request);
    }
}
