package io.kindline.benchmarks.cluster;

import java.time.Duration;
import java.util.Locale;

/** What goes wrong; each leaves everything running again. */
enum Fault {
    NOTHING(Bar.SERVED),
    /** A node dies under load and is started again. */
    NODE_KILLED(Bar.SERVED),
    /** A node stands still with all it holds, and comes back as if nothing had been. */
    NODE_STOPPED(Bar.LOCKS_HELD),
    /** The only node dies and is started again. */
    ONLY_NODE_KILLED(Bar.ALONE),
    /** One node after the other is stopped as an orchestrator does, and a new build is started. */
    ROLLING_RESTART(Bar.WITHOUT_A_GAP),
    /** Desks stay on their node, pushes get through, a node that is drained takes nobody new. */
    BALANCED_DESKS(Bar.SERVED),
    DATABASE_FROZEN(Bar.DATABASE_AWAY),
    DATABASE_KILLED(Bar.DATABASE_AWAY),
    DATABASE_UNREACHABLE(Bar.DATABASE_AWAY),
    /** No byte is left on the database's disk. */
    DISK_FULL(Bar.DATABASE_AWAY),
    /** Packets of one node go nowhere: no error, no answer. */
    WIRE_FROZEN(Bar.DATABASE_AWAY),
    /** Commits happen, but nobody hears that they did. */
    COMMIT_ANSWERS_SWALLOWED(Bar.DATABASE_AWAY),
    /** The channel's program answers too late, answers 500, or hangs up. */
    PROVIDER_BROKEN(Bar.SERVED),
    /** The clock of a node jumps ahead by ten minutes, back by twenty, and is right again. */
    CLOCK_JUMPS(Bar.SERVED);

    /** What people may notice, beside answers within twelve seconds. */
    enum Bar {
        /** Somebody else serves them: nobody waits longer than two seconds for a good answer. */
        SERVED(Duration.ofSeconds(2), Duration.ofSeconds(2)),
        /**
         * So too, but for what the node had locked: the database takes it back after 30 seconds.
         */
        LOCKS_HELD(Duration.ofSeconds(40), Duration.ofSeconds(2)),
        /** As with {@link #SERVED}, and nobody is refused either. */
        WITHOUT_A_GAP(Duration.ofSeconds(2), Duration.ofSeconds(2)),
        /** Nobody else is there: a start takes forty seconds at most. */
        ALONE(Duration.ofSeconds(40), Duration.ofSeconds(40)),
        /** All is well again five seconds after the database is. */
        DATABASE_AWAY(Duration.ofDays(1), Duration.ofSeconds(5));

        final Duration waitMax;
        final Duration backWithin;

        Bar(Duration waitMax, Duration backWithin) {
            this.waitMax = waitMax;
            this.backWithin = backWithin;
        }
    }

    final Bar bar;

    Fault(Bar bar) {
        this.bar = bar;
    }

    static Fault parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Thrown by a fault that this machine does not let happen; tells why. */
    static final class NotHere extends Exception {
        private static final long serialVersionUID = 1;

        NotHere(String why) {
            super(why);
        }
    }
}
