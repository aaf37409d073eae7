package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One record of a person served by one brand; his addresses are {@link Identity identities}.
 *
 * @param person whom the record belongs to; shared by records that were linked
 * @param name in any script, at most 200 characters; empty while nobody knows it
 * @param plan what he has with us
 * @param createdAt when we first heard of him
 */
public record Subscriber(
        SubscriberId id,
        PersonId person,
        BrandId brand,
        String name,
        Standing standing,
        Optional<AccountNumber> account,
        Home home,
        Plan plan,
        List<Consent> consents,
        Instant createdAt) {
    private static final int NAME_LENGTH_MAX = 200;

    public Subscriber {
        name = presentable(name);
        consents = List.copyOf(consents);
    }

    /**
     * Where and in which language he lives.
     *
     * @param region free text, empty when unknown
     */
    public record Home(String region, ZoneId zone, Language language) {}

    /**
     * What he has with us.
     *
     * @param tariff its name, empty when he has none
     * @param balance what is on the account; empty when he has none
     * @param loyalSince the day he became our subscriber
     */
    public record Plan(
            String tariff,
            Optional<Money> balance,
            List<String> services,
            Optional<LocalDate> loyalSince) {
        public Plan {
            services = List.copyOf(services);
        }

        /** The same with another balance. */
        Plan balanced(Money now) {
            return new Plan(tariff, Optional.of(now), services, loyalSince);
        }

        /** Of somebody about whom nothing is known. */
        public static Plan none() {
            return new Plan("", Optional.empty(), List.of(), Optional.empty());
        }
    }

    /** The same person, now known by name. */
    public Subscriber named(String newName) {
        return new Subscriber(
                id,
                person,
                brand,
                newName,
                Standing.CONFIRMED,
                account,
                home,
                plan,
                consents,
                createdAt);
    }

    /** The same person with another balance. */
    public Subscriber balanced(Money now) {
        return new Subscriber(
                id,
                person,
                brand,
                name,
                standing,
                account,
                home,
                plan.balanced(now),
                consents,
                createdAt);
    }

    /** A name fit to be stored and shown: no control characters, at most 200 UTF-16 units. */
    public static String presentable(String name) {
        String visible = name.replaceAll("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]", " ");
        visible = visible.replaceAll("\\s+", " ").strip();
        if (visible.length() <= NAME_LENGTH_MAX) {
            return visible;
        }
        boolean splits = Character.isHighSurrogate(visible.charAt(NAME_LENGTH_MAX - 1));
        return visible.substring(0, splits ? NAME_LENGTH_MAX - 1 : NAME_LENGTH_MAX);
    }

    /** Only the id: the rest is personal. */
    @Override
    public String toString() {
        return "Subscriber[" + id.value() + "]";
    }
}
