package io.kindline.domain.operators;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What a program shows in place of a password. */
public sealed interface AccessKey {

    AccessKeyId id();

    /** What it is for, in its holder's words. */
    String name();

    SecretHash secret();

    Instant madeAt();

    /** When it was taken back; empty while it opens. */
    Optional<Instant> revokedAt();

    /** The same key, taken back; the first time counts. */
    AccessKey revoked(Instant now);

    /** Whether it still opens. */
    default boolean isOpen() {
        return revokedAt().isEmpty();
    }

    /** The key of a program, for some brands and some purposes. */
    record ApiKey(
            AccessKeyId id,
            String name,
            SecretHash secret,
            Set<BrandId> brands,
            Set<Scope> scopes,
            Instant madeAt,
            Optional<Instant> revokedAt)
            implements AccessKey {
        public ApiKey {
            brands = Set.copyOf(brands);
            scopes = Set.copyOf(scopes);
        }

        @Override
        public ApiKey revoked(Instant now) {
            return new ApiKey(
                    id, name, secret, brands, scopes, madeAt, Optional.of(revokedAt.orElse(now)));
        }
    }

    /** The token of a person, who may do by it what he may do signed in. */
    record PersonalToken(
            AccessKeyId id,
            String name,
            SecretHash secret,
            OperatorId owner,
            Instant madeAt,
            Optional<Instant> revokedAt)
            implements AccessKey {
        @Override
        public PersonalToken revoked(Instant now) {
            return new PersonalToken(
                    id, name, secret, owner, madeAt, Optional.of(revokedAt.orElse(now)));
        }
    }
}
