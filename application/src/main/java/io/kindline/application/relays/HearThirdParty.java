package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Consent;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.HeardBefore;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Msisdn;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody wrote to a service number, or rang it: it belongs to the request for which that number
 * asked him. "Stop" is heeded for ever, whether or not anything is asked of him.
 */
@UseCase(allowed = {Role.INTEGRATION, Role.SYSTEM})
public class HearThirdParty {
    private final RelayBook book;
    private final RelayGateway gateway;
    private final HeardBefore before;

    public HearThirdParty(RelayBook book, RelayGateway gateway, HeardBefore before) {
        this.book = book;
        this.gateway = gateway;
        this.before = before;
    }

    /**
     * What came.
     *
     * @param to the service number
     * @param words of a text; empty for a call
     * @param key the caller's own name for it, under which it is heard once
     */
    public record Command(
            Msisdn to, ContactAddress from, Optional<String> words, Optional<String> key) {

        /** Something without a name. */
        public Command(Msisdn to, ContactAddress from, Optional<String> words) {
            this(to, from, words, Optional.empty());
        }

        @Override
        public String toString() {
            return "HearThirdParty[***]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It belongs to a request. */
        record Taken() implements Outcome {}

        /** He asked never to be asked. */
        record OptedOut() implements Outcome {}

        /** Nothing is asked of him by this number. */
        record NothingAsked() implements Outcome {}

        /** There is no such service number, or it is of a brand the actor may not see. */
        record NoSuchNumber() implements Outcome {}

        /** Something else was heard under this key. */
        record KeyTaken() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<ServiceNumber> number =
                book.stores()
                        .numbers()
                        .withNumber(command.to())
                        .filter(found -> actor.maySee(found.brand()));
        if (number.isEmpty()) {
            return new Outcome.NoSuchNumber();
        }
        Optional<SealedNumber> from = gateway.seal(command.from(), number.get().brand());
        if (from.isEmpty()) {
            return new Outcome.NothingAsked();
        }
        Optional<HeardBefore.Key> key =
                command.key().map(name -> new HeardBefore.Key(actor.auditName(), name));
        String fingerprint = Fingerprints.of(number.get(), from.get(), command.words());
        Optional<HeardBefore.Heard> known =
                key.flatMap(name -> before.take(name, fingerprint, book.now()));
        if (known.isPresent()) {
            return again(known.get(), fingerprint);
        }
        HeardBefore.Answer answer = hear(actor, command, number.get(), from.get());
        key.ifPresent(name -> before.answer(name, answer));
        return told(answer);
    }

    private static Outcome again(HeardBefore.Heard known, String fingerprint) {
        return known.fingerprint().equals(fingerprint)
                ? told(known.answer())
                : new Outcome.KeyTaken();
    }

    private static Outcome told(HeardBefore.Answer answer) {
        return switch (answer) {
            case TAKEN -> new Outcome.Taken();
            case OPTED_OUT -> new Outcome.OptedOut();
            case NOTHING_ASKED -> new Outcome.NothingAsked();
        };
    }

    private HeardBefore.Answer hear(
            Actor actor, Command command, ServiceNumber number, SealedNumber from) {
        var heard = new Heard(command.words().orElse(""));
        boolean stops = command.words().isPresent() && heard.sense() == Heard.Sense.STOP;
        if (stops) {
            book.stores().optOuts().add(from.token(), book.now());
        }
        Optional<Relay.Open> relay =
                book.stores()
                        .relays()
                        .asking(from.token(), number.id())
                        .filter(open -> open.party().number().token().equals(from.token()));
        relay.ifPresent(open -> hear(actor, open, command, heard));
        if (stops) {
            return HeardBefore.Answer.OPTED_OUT;
        }
        return relay.isPresent() ? HeardBefore.Answer.TAKEN : HeardBefore.Answer.NOTHING_ASKED;
    }

    private void hear(Actor actor, Relay.Open open, Command command, Heard heard) {
        Instant now = book.now();
        if (command.words().isPresent() && heard.sense() == Heard.Sense.STOP) {
            book.move(
                    actor,
                    open,
                    open.passOver(Ending.OPTED_OUT, heard, now),
                    "relay.party-opted-out");
        } else if (open instanceof Relay.Asked asked) {
            if (asked.request().purpose().way() == Way.AT_ONCE) {
                book.move(actor, open, answered(asked, command, heard, now), "relay.answered");
            } else {
                consented(actor, asked, command, heard, now);
            }
        }
    }

    /** Who rings back says yes (S12). */
    private Relay answered(Relay.Asked asked, Command command, Heard heard, Instant now) {
        return command.words().isEmpty()
                ? asked.agreed(calledBack(asked, now))
                : asked.answered(heard, now);
    }

    private Consent calledBack(Relay.Asked asked, Instant now) {
        return new Consent(
                Consent.How.CALL_BACK,
                new Heard(RelayWords.calledBack(book.languageOf(asked))),
                now);
    }

    private void consented(
            Actor actor, Relay.Asked asked, Command command, Heard heard, Instant now) {
        if (command.words().isEmpty()) {
            book.move(actor, asked, asked.agreed(calledBack(asked, now)), "relay.party-agreed");
            return;
        }
        switch (heard.sense()) {
            case YES ->
                    book.move(
                            actor,
                            asked,
                            asked.agreed(new Consent(Consent.How.TEXT, heard, now)),
                            "relay.party-agreed");
            case NO ->
                    book.move(
                            actor,
                            asked,
                            asked.passOver(Ending.DECLINED, heard, now),
                            "relay.party-declined");
            case WORDS -> book.move(actor, asked, asked.said(heard), "relay.party-wrote");
            case STOP -> {}
        }
    }
}
