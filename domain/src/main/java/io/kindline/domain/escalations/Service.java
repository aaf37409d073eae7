package io.kindline.domain.escalations;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is to help. */
public enum Service {
    MEDICAL(Kind.LIFE_SAFETY, Duration.ofMinutes(5)),
    POLICE(Kind.LIFE_SAFETY, Duration.ofMinutes(5)),
    FIRE_RESCUE(Kind.LIFE_SAFETY, Duration.ofMinutes(5)),
    ROADSIDE(Kind.LIFE_SAFETY, Duration.ofMinutes(15)),
    CHILD(Kind.LIFE_SAFETY, Duration.ofMinutes(10)),
    SELF_HARM(Kind.LIFE_SAFETY, Duration.ofMinutes(5)),
    NETWORK(Kind.FUNCTIONAL, Duration.ofHours(4)),
    BILLING(Kind.FUNCTIONAL, Duration.ofHours(8)),
    COVERAGE(Kind.FUNCTIONAL, Duration.ofHours(24)),
    IT(Kind.FUNCTIONAL, Duration.ofHours(4));

    private final Kind kind;
    private final Duration usualCheck;

    Service(Kind kind, Duration usualCheck) {
        this.kind = kind;
        this.usualCheck = usualCheck;
    }

    /** Whether lives or services are at stake. */
    public enum Kind {
        /** A life may be at stake: before every queue and every rule. */
        LIFE_SAFETY,
        /** A team of the operator's own is to answer. */
        FUNCTIONAL
    }

    public Kind kind() {
        return kind;
    }

    public boolean isLifeSafety() {
        return kind == Kind.LIFE_SAFETY;
    }

    /** How often one looks after the person, or by when a team answers, unless set otherwise. */
    public Duration usualCheck() {
        return usualCheck;
    }

    /** As the API spells it: {@code fire-rescue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The service of a word. */
    public static Optional<Service> ofWord(String word) {
        return Stream.of(values())
                .filter(service -> service.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
