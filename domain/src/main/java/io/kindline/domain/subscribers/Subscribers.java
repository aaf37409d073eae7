package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every subscriber of every brand. Addresses handed in must be proven by the channel they came by:
 * for an unsigned web chat that is the chat's own id, never a number the visitor typed.
 */
public interface Subscribers {

    /** Whose address it is in this brand, whatever channel he used before. */
    Optional<SubscriberId> known(Channel channel, ContactAddress address, BrandId brand);

    /**
     * Makes a provisional person of an address nobody knew.
     *
     * @param name as the channel gave it, empty when it gave none
     * @param id for the new record
     * @return the id given; or that of the record somebody else made for the address meanwhile
     */
    SubscriberId provisional(
            Channel channel,
            ContactAddress address,
            String name,
            BrandId brand,
            Language language,
            Instant now,
            SubscriberId id);

    /** The record, if there is one. */
    Optional<Subscriber> find(SubscriberId id);

    /** All records of one person, the oldest first. */
    List<Subscriber> ofPerson(PersonId person);

    /** The record's addresses, its lines first. */
    List<Identity> identities(SubscriberId id);

    /** The address in clear; empty when it is not this subscriber's or its key was erased. */
    Optional<ContactAddress> reveal(SubscriberId id, IdentityId identity);

    /**
     * The first number of each in clear; those who have none, or whose key was erased, are missing.
     */
    Map<SubscriberId, ContactAddress> firstNumbers(Set<SubscriberId> ids);

    /**
     * Stores a new record with its addresses.
     *
     * @throws AddressTaken when an address, or the account, is another subscriber's already
     */
    void add(Subscriber subscriber, List<Identity.Given> identities);

    /**
     * Stores many new records with their addresses: all of them or none.
     *
     * @throws AddressTaken when an address, or an account, is another subscriber's already or is
     *     given twice
     */
    void addAll(List<Newcomer> newcomers);

    /** Stores a changed record; its person changes by {@link PersonLinks} only. */
    void save(Subscriber subscriber);

    /** A record that is not stored yet. */
    record Newcomer(Subscriber subscriber, List<Identity.Given> identities) {
        public Newcomer {
            identities = List.copyOf(identities);
        }
    }

    /** An address, or the account, is another subscriber's of the same brand. */
    final class AddressTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        public AddressTaken(SubscriberId id) {
            super("an address given for subscriber " + id.value() + " is another's");
        }
    }
}
