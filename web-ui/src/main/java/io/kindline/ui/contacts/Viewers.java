package io.kindline.ui.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which colleagues of this node have which contact open, so that two do not answer at once. */
@Component
class Viewers {
    private final Map<ContactId, Map<Runnable, OperatorId>> here = new ConcurrentHashMap<>();

    /**
     * Somebody opens the contact.
     *
     * @param changed called when somebody else comes or goes; must not block
     */
    void enter(ContactId contact, OperatorId who, Runnable changed) {
        here.computeIfAbsent(contact, _ -> new ConcurrentHashMap<>()).put(changed, who);
        tell(contact);
    }

    void leave(ContactId contact, Runnable changed) {
        here.computeIfPresent(
                contact,
                (_, present) -> {
                    present.remove(changed);
                    return present.isEmpty() ? null : present;
                });
        tell(contact);
    }

    /** Everybody who looks at it, but oneself. */
    Set<OperatorId> others(ContactId contact, OperatorId me) {
        return here.getOrDefault(contact, Map.of()).values().stream()
                .filter(who -> !who.equals(me))
                .collect(Collectors.toSet());
    }

    private void tell(ContactId contact) {
        here.getOrDefault(contact, Map.of()).keySet().forEach(Runnable::run);
    }
}
