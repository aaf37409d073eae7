package io.kindline.application.operators;

import io.kindline.domain.operators.AccessKeyId;
import java.time.Instant;
import java.util.Map;

/** When keys were last used; may be told a minute late. */
public interface KeyUses {

    /** Notes a use; costs the request nothing. */
    void used(AccessKeyId key, Instant at);

    /** The latest use of each key that was ever used. */
    Map<AccessKeyId, Instant> latest();
}
