package io.kindline.infrastructure.contacts;

import io.kindline.infrastructure.shared.ContactAtHand;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.BasicType;
import org.hibernate.type.Type;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contacts at hand are those of the persistence context. Their row is read by position and put
 * there as Hibernate would: its own way from a native statement to an entity works out the mapping
 * by the names of all columns each time, which was a quarter of a claim's time in Kindline.
 */
@Component
class JpaContactAtHand implements ContactAtHand {
    private static final int FIRST_COLUMN = 3;

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final EntityPersister contacts;
    private final String columns;

    JpaContactAtHand(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.contacts =
                entities.getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(ContactRow.class);
        this.columns =
                Stream.of(contacts.getPropertyNames())
                        .map(name -> "c." + contacts.getPropertyColumnNames(name)[0])
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<UUID> read(String which, Map<String, Object> parameters) {
        return jdbc.sql(
                        """
                        select it.contact_id, c.id, %s from (%s) it
                        left join contacts_contacts c on c.id = it.contact_id\
                        """
                                .formatted(columns, which))
                .params(parameters)
                .query((row, _) -> {
                    if (row.getObject(2) != null) {
                        takeIn(row, row.getObject(2, UUID.class));
                    }
                    return row.getObject(1, UUID.class);
                })
                .optional();
    }

    private void takeIn(ResultSet row, UUID id) throws SQLException {
        var session = entities.unwrap(SessionImplementor.class);
        PersistenceContext context = session.getPersistenceContextInternal();
        EntityKey key = session.generateEntityKey(id, contacts);
        if (context.getEntity(key) != null) {
            return;
        }
        Type[] types = contacts.getPropertyTypes();
        var values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] =
                    ((BasicType<?>) types[i])
                            .getJdbcValueExtractor()
                            .extract(row, FIRST_COLUMN + i, session);
        }
        Object contact = contacts.instantiate(id, session);
        contacts.setValues(contact, values);
        context.addEntity(
                contact,
                Status.MANAGED,
                values,
                key,
                values[contacts.getVersionPropertyIndex()],
                LockMode.NONE,
                true,
                contacts,
                false);
    }
}
