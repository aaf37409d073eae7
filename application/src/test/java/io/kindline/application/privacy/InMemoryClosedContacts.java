package io.kindline.application.privacy;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.InMemoryContacts;
import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Closed contacts, for tests. */
public final class InMemoryClosedContacts implements ClosedContacts {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::closedAt)
                    .thenComparing(place -> place.contact().toString());

    private final InMemoryContacts contacts;

    public InMemoryClosedContacts(InMemoryContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Place> next(BrandId brand, Place after, Instant until, int atMost) {
        return contacts.newestFirst().stream()
                .map(InMemoryContacts.Stored::contact)
                .filter(contact -> contact.head().brand().equals(brand))
                .filter(Contact.Closed.class::isInstance)
                .map(contact -> new Place(((Contact.Closed) contact).at(), contact.id().value()))
                .filter(place -> place.closedAt().isBefore(until))
                .filter(place -> ORDER.compare(place, after) > 0)
                .sorted(ORDER)
                .limit(atMost)
                .toList();
    }

    @Override
    public long count(BrandId brand, Place after, Instant until, int limit) {
        return next(brand, after, until, limit).size();
    }
}
