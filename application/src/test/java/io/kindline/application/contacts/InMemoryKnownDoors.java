package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.InMemoryContacts.Stored;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.kit.DomainInMemory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Doors a person came by, by looking at all contacts in memory. */
public final class InMemoryKnownDoors implements KnownDoors {
    private final DomainInMemory house;

    public InMemoryKnownDoors(DomainInMemory house) {
        this.house = house;
    }

    @Override
    public List<Known> of(ContactId id) {
        Optional<Contact> asked = house.contacts.find(id);
        Map<EntryPointId, Known> byDoor = new LinkedHashMap<>();
        asked.ifPresent(contact ->
                house.contacts.newestFirst().stream()
                        .map(Stored::contact)
                        .flatMap(one -> known(contact, one).stream())
                        .sorted(Comparator.comparing(Known::tie))
                        .forEach(known -> byDoor.putIfAbsent(known.door(), known)));
        return List.copyOf(byDoor.values());
    }

    private Optional<Known> known(Contact asked, Contact one) {
        return tie(asked, one).map(tie -> new Known(one.head().entryPoint(), one.id(), tie));
    }

    private Optional<Tie> tie(Contact asked, Contact one) {
        if (one.id().equals(asked.id())) {
            return Optional.of(Tie.OWN);
        }
        if (one instanceof Contact.Closed closed
                && closed.mergedInto().equals(Optional.of(asked.id()))) {
            return Optional.of(Tie.JOINED);
        }
        boolean same =
                one.head().brand().equals(asked.head().brand())
                        && house.subscribers
                                .linkedTo(asked.head().subscriber())
                                .contains(one.head().subscriber());
        return same ? Optional.of(Tie.EARLIER) : Optional.empty();
    }
}
