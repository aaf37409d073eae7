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

    /** Who made it and until when it opens. */
    Terms terms();

    /** The same key, taken back; the first time counts. */
    AccessKey revoked(Instant now);

    /** Whether it opens at that instant: not taken back, not expired. */
    default boolean opensAt(Instant now) {
        return revokedAt().isEmpty() && terms().expiresAt().map(now::isBefore).orElse(true);
    }

    /**
     * How a key came to be and how long it lasts.
     *
     * @param madeBy empty for those that Kindline itself made
     * @param expiresAt from when on it opens nothing; empty: never by itself
     */
    record Terms(Optional<OperatorId> madeBy, Optional<Instant> expiresAt) {

        /** Made by Kindline itself, without an end. */
        public static final Terms OF_THE_HOUSE = new Terms(Optional.empty(), Optional.empty());
    }

    /** The key of a program, for some brands and some purposes. */
    record ApiKey(
            AccessKeyId id,
            String name,
            SecretHash secret,
            Set<BrandId> brands,
            Set<Scope> scopes,
            Instant madeAt,
            Terms terms,
            Optional<Instant> revokedAt)
            implements AccessKey {
        public ApiKey {
            brands = Set.copyOf(brands);
            scopes = Set.copyOf(scopes);
        }

        @Override
        public ApiKey revoked(Instant now) {
            return new ApiKey(
                    id,
                    name,
                    secret,
                    brands,
                    scopes,
                    madeAt,
                    terms,
                    Optional.of(revokedAt.orElse(now)));
        }
    }

    /** The token of a person, who may do by it what he may do signed in. */
    record PersonalToken(
            AccessKeyId id,
            String name,
            SecretHash secret,
            OperatorId owner,
            Instant madeAt,
            Terms terms,
            Optional<Instant> revokedAt)
            implements AccessKey {
        @Override
        public PersonalToken revoked(Instant now) {
            return new PersonalToken(
                    id, name, secret, owner, madeAt, terms, Optional.of(revokedAt.orElse(now)));
        }
    }
}
