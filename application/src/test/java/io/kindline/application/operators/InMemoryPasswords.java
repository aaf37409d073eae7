package io.kindline.application.operators;

import io.kindline.domain.shared.OperatorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passwords in memory, for tests only: here anybody can read them. */
public final class InMemoryPasswords implements Passwords {
    private final Map<OperatorId, String> passwords = new HashMap<>();
    private final Map<OperatorId, Instant> set = new HashMap<>();
    private final List<Optional<OperatorId>> asked = new ArrayList<>();

    /** For whom a password was looked at, in order. */
    public List<Optional<OperatorId>> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean isRight(Optional<OperatorId> person, String typed) {
        asked.add(person);
        return person.map(passwords::get).filter(typed::equals).isPresent();
    }

    @Override
    public Map<OperatorId, Instant> setSince(Instant moment) {
        return set.entrySet().stream()
                .filter(one -> one.getValue().isAfter(moment))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void forget(OperatorId person) {
        passwords.remove(person);
        set.remove(person);
    }

    @Override
    public void set(OperatorId person, String password) {
        if (password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            throw new IllegalArgumentException("a password has at most 72 bytes");
        }
        passwords.put(person, password);
        set.put(person, Instant.now());
    }
}
