package io.kindline.domain.contacts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages in memory; what lists show of them stands with the contacts. */
public final class InMemoryMessages implements Messages {
    private final Map<MessageId, Message> messages = new HashMap<>();
    private final InMemoryContacts contacts;
    private final Safeguards safeguards;

    public InMemoryMessages(InMemoryContacts contacts, Safeguards safeguards) {
        this.contacts = contacts;
        this.safeguards = safeguards;
    }

    /** What was said in the contacts, oldest first. */
    public List<Message> in(Collection<ContactId> some) {
        return messages.values().stream()
                .filter(message -> some.contains(message.contact()))
                .sorted(Comparator.comparing(message -> message.id().value()))
                .toList();
    }

    @Override
    public void add(Message message) {
        InMemoryContacts.Stored contact = contacts.get(message.contact());
        Message allowed = allowed(message, contact.contact());
        String heading = message.text().heading();
        switch (message.author()) {
            case Author.Subscriber _, Author.Participant _ ->
                    contacts.put(contact.showing(heading, message.at(), contact.unread() + 1));
            case Author.Operator _ -> contacts.put(contact.showing(heading, message.at(), 0));
            case Author.Automatic _, Author.Note _, Author.Event _ -> {}
        }
        messages.put(message.id(), allowed);
    }

    private Message allowed(Message message, Contact contact) {
        if (!(message.delivery() instanceof Delivery.Queued)
                || !safeguards.isSilenced(contact.head().subscriber())) {
            return message;
        }
        return switch (message.author()) {
            case Author.Automatic _ -> message.with(new Delivery.Failed("held back"));
            case Author.Operator _,
                    Author.Subscriber _,
                    Author.Participant _,
                    Author.Note _,
                    Author.Event _ ->
                    throw new Silenced(message.contact());
        };
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return Optional.ofNullable(messages.get(id));
    }

    @Override
    public void save(Message message) {
        Message before =
                find(message.id())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "there is no message " + message.id().value()));
        Message next = before.with(message.delivery());
        messages.put(message.id(), allowed(next, contacts.get(before.contact()).contact()));
    }

    @Override
    public void settle(MessageId id, Delivery delivery) {
        messages.computeIfPresent(
                id,
                (_, message) ->
                        message.delivery() instanceof Delivery.Queued
                                ? message.with(delivery)
                                : message);
    }

    @Override
    public void markRead(ContactId contact) {
        if (contacts.find(contact).isPresent()) {
            contacts.put(contacts.get(contact).read());
        }
    }
}
