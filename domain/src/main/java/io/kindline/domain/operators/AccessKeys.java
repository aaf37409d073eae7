package io.kindline.domain.operators;

import java.util.List;
import java.util.Optional;

/**
 * All keys and tokens, revoked ones too. Read at every request of a program, so adapters keep them
 * in memory: a revocation works at once where it was made and within five seconds on other nodes.
 */
public interface AccessKeys {

    /** The key with the secret of that hash, open or revoked. */
    Optional<AccessKey> bySecret(SecretHash secret);

    /** The key with the id. */
    Optional<AccessKey> byId(AccessKeyId id);

    /** Every key, the newest first. */
    List<AccessKey> all();

    /** Stores a new or revoked key. */
    void save(AccessKey key);
}
