package io.kindline.domain.approvals;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All exceptions ever asked for. */
public interface Exceptions {

    /** The exception, if there is one. */
    Optional<ExceptionCase> find(ExceptionId id);

    /** The exception, held so that nobody else changes it before the transaction ends. */
    Optional<ExceptionCase> hold(ExceptionId id);

    /**
     * Stores a new one.
     *
     * @param key by which its asker may repeat the same request; empty when he gave none
     */
    void add(ExceptionCase exception, Optional<RequestKey> key);

    /** Stores the next state of one that is held. */
    void save(ExceptionCase exception);

    /** What was made of the asker's request with that key. */
    Optional<Repeated> repeated(OperatorId asker, String key);

    /** Pending ones whose time is over, held; those that others hold are left to them. */
    List<ExceptionCase.Pending> unanswered(Instant now, int most);

    /**
     * A caller's own name for a request.
     *
     * @param fingerprint of all that was asked
     */
    record RequestKey(String key, String fingerprint) {}

    /** An earlier request with the same key. */
    record Repeated(ExceptionId id, String fingerprint) {}
}
