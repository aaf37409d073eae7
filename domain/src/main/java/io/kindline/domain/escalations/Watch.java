package io.kindline.domain.escalations;

import java.time.Duration;
import java.time.Instant;

/**
 * The repeated look after somebody until he is safe. A due look that nobody takes rings wider: the
 * owner, then the supervisor, then everybody.
 *
 * @param every how often one looks
 * @param since when it came to this level
 * @param next when one must look, or when it rings wider
 */
public record Watch(Duration every, Level level, Instant since, Instant next) {

    /** Who is reminded. */
    public enum Level {
        /** Nobody: the next look is still to come. */
        QUIET,
        OWNER,
        SUPERVISOR,
        EVERYBODY;

        Level wider() {
            return switch (this) {
                case QUIET -> OWNER;
                case OWNER -> SUPERVISOR;
                case SUPERVISOR, EVERYBODY -> EVERYBODY;
            };
        }
    }

    /**
     * @throws IllegalArgumentException when the next time is not after the last
     */
    public Watch {
        if (!every.isPositive() || !next.isAfter(since)) {
            throw new IllegalArgumentException("a watch goes on in time");
        }
    }

    public static Watch begun(Duration every, Instant now) {
        return new Watch(every, Level.QUIET, now, now.plus(every));
    }

    /** True when one must look now, also when the clock was set back meanwhile. */
    public boolean isDueAt(Instant now) {
        return !now.isBefore(next) || now.isBefore(since);
    }

    /** Nobody looked: it rings wider, and again after {@code patience}. */
    public Watch rung(Duration patience, Instant now) {
        return new Watch(every, level.wider(), now, now.plus(patience));
    }

    /** The owner is gone: those above him are reminded at once. */
    public Watch orphaned(Duration patience, Instant now) {
        return level.compareTo(Level.SUPERVISOR) >= 0
                ? this
                : new Watch(every, Level.SUPERVISOR, now, now.plus(patience));
    }

    /** Somebody looked. */
    public Watch checked(Instant now) {
        return begun(every, now);
    }
}
