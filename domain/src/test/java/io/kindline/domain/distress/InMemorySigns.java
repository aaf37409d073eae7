package io.kindline.domain.distress;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Alarming words in memory. */
public final class InMemorySigns implements Signs {
    private final List<Sign> open = new ArrayList<>();
    private final Contacts contacts;

    public InMemorySigns(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void add(Message message, BrandId brand, Finding finding) {
        open.add(new Sign(message.id(), message.contact(), brand, finding, message.at()));
    }

    @Override
    public List<Sign> openIn(ContactId contact) {
        return open.stream().filter(sign -> sign.contact().equals(contact)).toList();
    }

    @Override
    public List<Sign> open(Set<BrandId> brands, int most) {
        return open.stream()
                .filter(sign -> brands.contains(sign.brand()))
                .filter(sign -> contacts.find(sign.contact()).orElseThrow() instanceof Contact.Open)
                .limit(most)
                .toList();
    }

    @Override
    public void settle(ContactId contact, OperatorId by, Instant now) {
        open.removeIf(sign -> sign.contact().equals(contact));
    }
}
