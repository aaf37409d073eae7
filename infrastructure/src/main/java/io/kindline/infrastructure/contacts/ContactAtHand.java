package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.ContactId;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;

/**
 * Reads a contact in the same statement that finds out which one, and keeps it at hand: whoever
 * looks it up afterwards in the same transaction needs no statement more.
 */
@Component
public class ContactAtHand {
    private final EntityManager entities;

    ContactAtHand(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Finds the id and reads the contact.
     *
     * @param which gives at most one {@code contact_id}
     * @param parameters of that statement, by name
     */
    public Optional<ContactId> read(String which, Map<String, Object> parameters) {
        NativeQuery<Object[]> statement =
                entities.unwrap(Session.class)
                        .createNativeQuery(
                                """
                                select it.contact_id as found, c.* from (%s) it
                                left join contacts_contacts c on c.id = it.contact_id\
                                """
                                        .formatted(which),
                                Object[].class)
                        .addScalar("found", UUID.class)
                        .addEntity("c", ContactRow.class);
        parameters.forEach(statement::setParameter);
        return statement.getResultList().stream()
                .map(row -> new ContactId((UUID) row[0]))
                .findFirst();
    }
}
