package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is being written together, in memory. */
public final class InMemoryLetters implements Letters {
    private final Map<ContactId, Letter> letters = new HashMap<>();

    @Override
    public void keep(Letter letter) {
        letters.remove(letter.contact());
        if (!letter.words().isBlank()) {
            letters.put(letter.contact(), letter);
        }
    }

    @Override
    public Optional<Letter> of(ContactId contact) {
        return Optional.ofNullable(letters.get(contact));
    }
}
