package io.kindline.application.operators;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps passwords so that nobody can read them. */
public interface Passwords {

    /** The longest password, in bytes of UTF-8: what the hash takes in. */
    int BYTES_MAX = 72;

    /** The shortest password that a person may choose, in characters. */
    int CHARACTERS_MIN = 12;

    /**
     * Whether it is this person's password. Takes the same time when there is no such person, or he
     * has no password.
     */
    boolean isRight(Optional<OperatorId> person, String typed);

    /**
     * Sets a person's password.
     *
     * @throws IllegalArgumentException when it is longer than {@link #BYTES_MAX}
     */
    void set(OperatorId person, String password);

    /** Whose password was set after that moment, and when last. */
    Map<OperatorId, Instant> setSince(Instant moment);

    /** Takes a person's password away; until he has set a new one nothing lets him in. */
    void forget(OperatorId person);
}
