package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.ContactRowMapping.openKey;
import static io.kindline.infrastructure.contacts.ContactRowMapping.toContact;
import static io.kindline.infrastructure.contacts.ContactRowMapping.write;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.HandlingTime;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

/** Contacts by JPA; the waiting line beside them by plain statements. */
@Repository
class JpaContacts implements Contacts {
    /** The open one at the door, if any, and the person's latest few. */
    private static final String OPEN_AND_LATEST =
            """
            select * from contacts_contacts where open_key = :key
            union all
            select * from (
              select * from contacts_contacts where subscriber_id = :subscriber
              order by opened_at desc, id desc limit 5) latest\
            """;

    private final EntityManager entities;
    private final WaitingLineRows line;
    private final EntryPoints entryPoints;
    private final Safeguards safeguards;
    private final NeutralCards neutral;

    JpaContacts(
            EntityManager entities,
            WaitingLineRows line,
            EntryPoints entryPoints,
            Safeguards safeguards,
            NeutralCards neutral) {
        this.entities = entities;
        this.line = line;
        this.entryPoints = entryPoints;
        this.safeguards = safeguards;
        this.neutral = neutral;
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entities.find(ContactRow.class, id.value()))
                .map(ContactRowMapping::toContact);
    }

    @Override
    public AtTheDoor lookUp(SubscriberId subscriber, EntryPointId entryPoint) {
        String key = openKey(subscriber, entryPoint);
        List<ContactRow> rows =
                entities.unwrap(Session.class)
                        .createNativeQuery(OPEN_AND_LATEST, ContactRow.class)
                        .setParameter("key", key)
                        .setParameter("subscriber", subscriber.value())
                        .getResultList();
        Optional<ContactRow> latest =
                Stream.concat(
                                rows.stream().filter(row -> key.equals(row.openKey)),
                                rows.stream()
                                        .filter(row -> row.entryPointId.equals(entryPoint.value())))
                        .findFirst();
        return new AtTheDoor(latest.map(ContactRowMapping::toContact), knownBy(rows));
    }

    private static Optional<OperatorId> knownBy(List<ContactRow> rows) {
        return rows.stream()
                .map(row -> row.holderId != null ? row.holderId : row.closedBy)
                .filter(Objects::nonNull)
                .<UUID>map(Objects::requireNonNull)
                .map(OperatorId::new)
                .findFirst();
    }

    @Override
    public void open(Contact.Open contact, String heading) {
        var row = new ContactRow();
        write(contact, row);
        row.channel = entryPoints.byId(contact.head().entryPoint()).channel().name();
        row.heading = heading;
        row.lastText = heading;
        row.lastAt = contact.head().openedAt();
        if (contact instanceof Contact.Waiting) {
            showFirstMessage(row);
        }
        entities.persist(row);
        if (contact instanceof Contact.Waiting waiting) {
            line.enter(waiting);
        }
    }

    /** What is set after persisting would be stored by a second statement. */
    private static void showFirstMessage(ContactRow row) {
        row.lastInbound = true;
        row.unread = 1;
        row.showsItsFirstMessage = true;
    }

    @Override
    public void save(Contact next) {
        ContactRow row = entities.find(ContactRow.class, next.id().value());
        if (row == null || row.version != next.head().version()) {
            throw new ChangedMeanwhile(next.id());
        }
        Contact before = toContact(row);
        if (next instanceof Contact.Closed
                && before instanceof Contact.Open
                && safeguards.isWatched(next.id())) {
            throw new StillWatched(next.id());
        }
        Duration soFar = Duration.ofSeconds(row.handledSeconds);
        row.handledSeconds = HandlingTime.after(soFar, before, next).toSeconds();
        write(next, row);
        stepInLine(before, next);
    }

    @Override
    public void show(ContactId id, Discretion how) {
        Optional.ofNullable(entities.find(ContactRow.class, id.value()))
                .ifPresent(row -> neutral.show(row, how));
    }

    private void stepInLine(Contact before, Contact next) {
        if (before instanceof Contact.Waiting was) {
            if (next instanceof Contact.Waiting is && samePlace(was, is)) {
                return;
            }
            line.leave(next.id());
        }
        if (next instanceof Contact.Waiting waiting) {
            line.enter(waiting);
        }
    }

    private static boolean samePlace(Contact.Waiting was, Contact.Waiting is) {
        return was.ticket().equals(is.ticket())
                && was.head().queue().equals(is.head().queue())
                && was.head().priority() == is.head().priority();
    }
}
