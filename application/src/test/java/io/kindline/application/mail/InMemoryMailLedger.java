package io.kindline.application.mail;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Mails in memory; an address is its own token here. */
public final class InMemoryMailLedger implements MailLedger {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void remember(Entry entry) {
        entries.add(entry);
    }

    @Override
    public Optional<ContactId> contactOf(Collection<String> internetIds, BrandId brand) {
        return internetIds.stream()
                .flatMap(id ->
                        entries.stream()
                                .filter(entry -> entry.brand().equals(brand))
                                .filter(entry -> entry.internetId().equals(Optional.of(id))))
                .map(Entry::contact)
                .findFirst();
    }

    @Override
    public Optional<Entry> latest(ContactId contact) {
        return entries.reversed().stream()
                .filter(entry -> entry.contact().equals(contact))
                .findFirst();
    }

    @Override
    public Optional<Entry> find(MessageId message) {
        return entries.stream().filter(entry -> entry.message().equals(message)).findFirst();
    }

    @Override
    public SenderToken token(ContactAddress address) {
        return new SenderToken(address.value().toLowerCase(Locale.ROOT));
    }
}
