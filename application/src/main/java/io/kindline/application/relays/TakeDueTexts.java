package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.relays.SentText.Sort;
import io.kindline.domain.relays.SentTexts;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the texts of relays that may leave now. It asks once more, at the last moment, what could
 * have changed since they were written: who must not be written to, who never wants to be asked,
 * who sleeps. Nothing else makes a {@link ClearedText}.
 */
@UseCase(allowed = Role.SYSTEM)
public class TakeDueTexts {
    /** Texts a round; when so many were due, there may be more. */
    public static final int AT_ONCE = 20;

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final RelayBook book;
    private final Safeguards safeguards;
    private final RelayGateway gateway;

    public TakeDueTexts(RelayBook book, Safeguards safeguards, RelayGateway gateway) {
        this.book = book;
        this.safeguards = safeguards;
        this.gateway = gateway;
    }

    public List<ClearedText> handle(Actor actor) {
        Instant now = book.now();
        var cleared = new ArrayList<ClearedText>();
        for (SentTexts.Taken taken : book.stores().texts().take(now, LEASE, AT_ONCE)) {
            Optional<Relay> relay = book.stores().relays().find(taken.text().relay());
            if (relay.isEmpty() || isOutdated(taken.text(), relay.get())) {
                book.stores().texts().remove(taken.text().id());
            } else {
                clear(actor, taken, relay.get(), now).ifPresent(cleared::add);
            }
        }
        return cleared;
    }

    private static boolean isOutdated(SentText text, Relay relay) {
        return text.sort() == Sort.QUESTION
                && !(relay instanceof Relay.Due due && due.turn().place() == text.place());
    }

    private Optional<ClearedText> clear(
            Actor actor, SentTexts.Taken taken, Relay relay, Instant now) {
        SentText text = taken.text();
        var party = relay.request().parties().get(text.place());
        if (isSilenced(relay, text.place())) {
            book.stores().texts().remove(text.id());
            end(actor, relay, open -> open.end(Ending.UNREACHABLE, now));
            return Optional.empty();
        }
        if (text.sort() != Sort.PARTYS_NUMBER
                && book.stores().optOuts().contains(party.number().token())) {
            book.stores().texts().remove(text.id());
            end(actor, relay, open -> open.passOver(Ending.OPTED_OUT, Heard.nothing(), now));
            return Optional.empty();
        }
        Instant awake = relay.request().quiet().over(now, party.zone());
        if (text.sort() == Sort.QUESTION && awake.isAfter(now)) {
            book.stores().texts().postpone(text.id(), awake);
            return Optional.empty();
        }
        return addressed(taken, relay, party.number());
    }

    private boolean isSilenced(Relay relay, int place) {
        return safeguards.isSilenced(relay.request().seeker())
                || relay.request()
                        .parties()
                        .get(place)
                        .subscriber()
                        .filter(safeguards::isSilenced)
                        .isPresent();
    }

    private void end(Actor actor, Relay relay, Function<Relay.Open, Relay> how) {
        if (relay instanceof Relay.Open open) {
            book.move(actor, open, how.apply(open), "relay.held-back");
        }
    }

    /** A number stands in a text only when the relay ended by an exchange with both consents. */
    private Optional<ClearedText> addressed(
            SentTexts.Taken taken, Relay relay, SealedNumber party) {
        SentText text = taken.text();
        Optional<ServiceNumber> from = book.stores().numbers().find(relay.request().from());
        Optional<SealedNumber> seeker =
                text.sort().carriesNumber()
                        ? gateway.numberOf(relay.request().seeker())
                        : Optional.empty();
        boolean exchanged =
                relay instanceof Relay.Ended ended && ended.ending() == Ending.EXCHANGED;
        if (from.isEmpty() || (text.sort().carriesNumber() && (seeker.isEmpty() || !exchanged))) {
            book.stores().texts().remove(text.id());
            return Optional.empty();
        }
        SealedNumber to = text.sort() == Sort.PARTYS_NUMBER ? seeker.orElseThrow() : party;
        Optional<SealedNumber> within =
                switch (text.sort()) {
                    case QUESTION, WORDS -> Optional.empty();
                    case SEEKERS_NUMBER -> seeker;
                    case PARTYS_NUMBER -> Optional.of(party);
                };
        return Optional.of(new ClearedText(text, from.get(), to, within, taken.attempt()));
    }
}
