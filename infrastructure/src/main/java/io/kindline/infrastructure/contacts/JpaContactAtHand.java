package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.ContactAtHand;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;

/** Contacts at hand are those of the persistence context. */
@Component
class JpaContactAtHand implements ContactAtHand {
    private final EntityManager entities;

    JpaContactAtHand(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UUID> read(String which, Map<String, Object> parameters) {
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
        return statement.getResultList().stream().map(row -> (UUID) row[0]).findFirst();
    }
}
