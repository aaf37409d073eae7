package io.kindline.infrastructure.contacts;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.subscribers.SubscriberId;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Messages by JPA; what lists show of them is kept in the contact's own row. */
@Repository
class JpaMessages implements Messages {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Safeguards safeguards;

    JpaMessages(EntityManager entities, Outbox outbox, Safeguards safeguards) {
        this.entities = entities;
        this.outbox = outbox;
        this.safeguards = safeguards;
    }

    @Override
    public void add(Message message) {
        ContactRow contact = entities.find(ContactRow.class, message.contact().value());
        if (contact == null) {
            throw new IllegalStateException("there is no contact " + message.contact().value());
        }
        Message allowed = allowed(message, contact);
        showInLists(allowed, contact);
        entities.persist(MessageRowMapping.toRow(allowed));
        if (allowed.delivery() instanceof Delivery.Queued) {
            outbox.put(allowed, door(allowed, contact));
        }
    }

    private static UUID door(Message message, ContactRow contact) {
        return message.via().map(EntryPointId::value).orElse(contact.entryPointId);
    }

    /** The one place through which words get into the outbox: none for whom they could harm. */
    private Message allowed(Message message, ContactRow contact) {
        if (!(message.delivery() instanceof Delivery.Queued)
                || !safeguards.isSilenced(new SubscriberId(contact.subscriberId))) {
            return message;
        }
        return switch (message.author()) {
            case Author.Automatic _ -> message.with(new Delivery.Failed(OutboxSender.HELD_BACK));
            case Author.Operator _,
                    Author.Subscriber _,
                    Author.Participant _,
                    Author.Note _,
                    Author.Event _ ->
                    throw new Silenced(message.contact());
        };
    }

    private static void showInLists(Message message, ContactRow contact) {
        switch (message.author()) {
            case Author.Subscriber _ when contact.showsItsFirstMessage ->
                    contact.showsItsFirstMessage = false;
            case Author.Subscriber _, Author.Participant _ -> {
                showLast(message, contact);
                contact.lastInbound = true;
                contact.unread++;
            }
            case Author.Operator _ -> {
                showLast(message, contact);
                contact.lastInbound = false;
                contact.unread = 0;
                if (contact.firstAnsweredAt == null) {
                    contact.firstAnsweredAt = message.at();
                }
            }
            case Author.Automatic _, Author.Note _, Author.Event _ -> {}
        }
    }

    private static void showLast(Message message, ContactRow contact) {
        contact.lastText = contact.neutral ? "" : message.text().heading();
        contact.lastAt = message.at();
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(entities.find(MessageRow.class, id.value()))
                .map(MessageRowMapping::toMessage);
    }

    @Override
    public void save(Message message) {
        MessageRow row = entities.find(MessageRow.class, message.id().value());
        if (row == null) {
            throw new IllegalStateException("there is no message " + message.id().value());
        }
        if (message.delivery() instanceof Delivery.Queued) {
            ContactRow contact = entities.find(ContactRow.class, row.contactId);
            Message allowed = allowed(message, contact);
            MessageRowMapping.writeDelivery(allowed.delivery(), row);
            if (allowed.equals(message)) {
                outbox.put(allowed, door(allowed, contact));
            }
        } else {
            MessageRowMapping.writeDelivery(message.delivery(), row);
        }
    }

    /** One statement, so that what a receipt notes at the same moment is not written over. */
    @Override
    public void settle(MessageId id, Delivery delivery) {
        var wanted = new MessageRow();
        MessageRowMapping.writeDelivery(delivery, wanted);
        entities.createQuery(
                        """
                        update MessageRow m set m.delivery = :delivery, m.failure = :failure
                        where m.id = :id and m.delivery = 'queued'\
                        """)
                .setParameter("delivery", wanted.delivery)
                .setParameter("failure", wanted.failure)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void markRead(ContactId contact) {
        ContactRow row = entities.find(ContactRow.class, contact.value());
        if (row != null) {
            row.unread = 0;
        }
    }
}
