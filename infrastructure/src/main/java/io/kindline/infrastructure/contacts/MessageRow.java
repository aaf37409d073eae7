package io.kindline.infrastructure.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored message; see {@link MessageRowMapping}. */
@Entity
@Table(name = "contacts_messages")
@SuppressWarnings("NullAway.Init") // Hibernate fills what the database holds never null.
class MessageRow {
    @Id UUID id;
    UUID contactId;
    String authorKind;
    @Nullable UUID authorId;
    @Nullable String event;
    String body;
    String delivery;
    @Nullable String failure;
    Instant at;

    /** The door, when it is not the contact's own. */
    @Nullable UUID entryPointId;
}
