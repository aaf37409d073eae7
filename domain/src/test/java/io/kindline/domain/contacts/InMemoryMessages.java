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

    public InMemoryMessages(InMemoryContacts contacts) {
        this.contacts = contacts;
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
        String heading = message.text().heading();
        switch (message.author()) {
            case Author.Subscriber _ ->
                    contacts.put(contact.showing(heading, message.at(), contact.unread() + 1));
            case Author.Operator _ -> contacts.put(contact.showing(heading, message.at(), 0));
            case Author.Automatic _, Author.Note _, Author.Event _ -> {}
        }
        messages.put(message.id(), message);
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
        messages.put(message.id(), before.with(message.delivery()));
    }

    @Override
    public void markRead(ContactId contact) {
        if (contacts.find(contact).isPresent()) {
            contacts.put(contacts.get(contact).read());
        }
    }
}
