package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All relays. */
public interface Relays {

    /**
     * Stores a new one.
     *
     * @param key under which the same operator asks for the same again; empty when he gave none
     */
    void add(Relay.Open relay, Optional<AskedBefore.Key> key);

    Optional<Relay> find(RelayId id);

    /**
     * Stores the next state.
     *
     * @throws Conflict when somebody else changed it since {@code before} was read
     */
    void save(Relay.Open before, Relay after);

    /** What was asked for under a key. */
    Optional<AskedBefore> askedBefore(OperatorId by, String key);

    /** A request that came before under the same key. */
    record AskedBefore(RelayId relay, String fingerprint) {

        /**
         * The caller's own name for a request, and by what it is seen to be the same.
         *
         * @param fingerprint SHA-256 in hex of what was asked
         */
        public record Key(String key, String fingerprint) {}
    }

    /** Those of a contact, the oldest first. */
    List<Relay> of(ContactId contact);

    /** Those that a supervisor has to look at, the oldest first. */
    List<Relay.Stopped> stopped(Set<BrandId> brands, int most);

    /** The one for which this person is asked by that service number just now, if there is one. */
    Optional<Relay.Open> asking(NumberToken party, ServiceNumberId by);

    /** Earlier requests of the person to whom the record belongs, for whom the token stands. */
    List<Caution.Earlier> earlier(SubscriberId seeker, NumberToken party);

    /**
     * An earlier request as it concerned one of those it was to.
     *
     * @param last whose turn was last
     * @param his his own place; of whoever was passed over it is taken that he did not want it
     */
    static Caution.Earlier earlier(Instant at, Optional<Ending> ending, int last, int his) {
        Optional<Ending> hisEnding = his < last ? Optional.of(Ending.DECLINED) : Optional.empty();
        return new Caution.Earlier(at, his == last ? ending : hisEnding);
    }

    /** Those asked whose time has passed, at most so many. */
    List<Relay.Asked> silent(Instant now, int most);
}
