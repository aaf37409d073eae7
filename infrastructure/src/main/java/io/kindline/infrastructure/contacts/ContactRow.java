package io.kindline.infrastructure.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored contact; columns of states it is not in are null. Read and written by {@link
 * ContactRowMapping}.
 */
@Entity
@Table(name = "contacts_contacts")
@SuppressWarnings("NullAway.Init") // Hibernate fills what the database holds never null.
class ContactRow {
    @Id UUID id;
    UUID subscriberId;
    UUID brandId;
    UUID entryPointId;
    String channel;
    UUID queueId;
    String state;
    int priority;
    String language;
    Instant openedAt;
    String emotionAtStart;
    String topic;

    @Nullable Instant firstResponseDueAt;
    @Nullable Long firstResponseLeft;
    @Nullable Instant nextResponseDueAt;
    @Nullable Long nextResponseLeft;
    @Nullable Instant resolutionDueAt;
    @Nullable Long resolutionLeft;

    @Nullable Instant waitingSince;
    @Nullable Instant offerFrom;
    @Nullable UUID preferredId;
    @Nullable Instant preferredUntil;
    @Nullable Instant relaxAt;

    @Nullable UUID offeredTo;
    @Nullable Instant offeredAt;
    @Nullable Instant offerExpiresAt;

    @Nullable UUID holderId;
    @Nullable Instant heldSince;
    String why = "";
    @Nullable String parkReason;
    @Nullable Instant parkedUntil;

    @Nullable UUID closedBy;
    @Nullable Instant closedAt;
    @Nullable String outcome;
    @Nullable String emotionAtEnd;
    @Nullable String closingNote;
    @Nullable UUID mergedInto;

    String heading;
    String lastText;
    Instant lastAt;
    boolean lastInbound;
    int unread;
    @Nullable Instant firstAnsweredAt;
    @Nullable String openKey;
    long handledSeconds;
    boolean neutral;
    @Version long version;

    /**
     * Its first message is told of in the row already: changed once more, it would be stored twice.
     */
    @Transient boolean showsItsFirstMessage;
}
