package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts in memory. */
public final class InMemoryDrafts implements Drafts {
    private final Map<Key, Draft> drafts = new HashMap<>();

    private record Key(OperatorId operator, ContactId contact) {}

    @Override
    public Optional<Draft> find(OperatorId operator, ContactId contact) {
        return Optional.ofNullable(drafts.get(new Key(operator, contact)));
    }

    @Override
    public void save(OperatorId operator, ContactId contact, Draft draft) {
        if (draft.text().isEmpty()) {
            discard(operator, contact);
        } else {
            drafts.put(new Key(operator, contact), draft);
        }
    }

    @Override
    public void discard(OperatorId operator, ContactId contact) {
        drafts.remove(new Key(operator, contact));
    }
}
