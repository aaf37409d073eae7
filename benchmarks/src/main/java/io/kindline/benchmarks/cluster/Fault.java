package io.kindline.benchmarks.cluster;

import java.time.Duration;

/** What goes wrong; each leaves everything running again. */
enum Fault {
    NOTHING {
        @Override
        void strike(Faults at) throws Exception {
            Thread.sleep(Duration.ofSeconds(5));
        }
    },
    /** A node dies under load and is started again. */
    NODE_KILLED {
        @Override
        void strike(Faults at) throws Exception {
            at.a.kill();
            Thread.sleep(Duration.ofSeconds(5));
            at.a.startAgain();
            at.a.awaitReady(at.http());
        }

        @Override
        boolean takesANodeAway() {
            return true;
        }
    },
    /** A node stands still with all it holds, and comes back as if nothing had been. */
    NODE_STOPPED {
        @Override
        void strike(Faults at) throws Exception {
            at.a.signal("STOP");
            Thread.sleep(at.lasts());
            at.a.signal("CONT");
        }

        @Override
        boolean takesANodeAway() {
            return true;
        }
    },
    DATABASE_FROZEN {
        @Override
        void strike(Faults at) throws Exception {
            at.postgres.signal("STOP");
            Thread.sleep(at.lasts());
            at.postgres.signal("CONT");
        }
    },
    DATABASE_KILLED {
        @Override
        void strike(Faults at) throws Exception {
            at.postgres.kill();
            Thread.sleep(Duration.ofSeconds(3));
            at.postgres.startAgain();
        }
    },
    DATABASE_UNREACHABLE {
        @Override
        void strike(Faults at) throws Exception {
            at.wireOfA.set(Wire.State.CUT);
            at.wireOfB.set(Wire.State.CUT);
            Thread.sleep(at.lasts());
            at.wireOfA.set(Wire.State.WHOLE);
            at.wireOfB.set(Wire.State.WHOLE);
        }
    },
    /** Packets of one node go nowhere: no error, no answer. */
    WIRE_FROZEN {
        @Override
        void strike(Faults at) throws Exception {
            at.wireOfA.set(Wire.State.FROZEN);
            Thread.sleep(at.lasts());
            at.wireOfA.set(Wire.State.WHOLE);
        }
    },
    /** Commits happen, but nobody hears that they did. */
    COMMIT_ANSWERS_SWALLOWED {
        @Override
        void strike(Faults at) throws Exception {
            at.wireOfA.swallowAnswersToCommits(20);
            at.wireOfB.swallowAnswersToCommits(20);
            Thread.sleep(at.lasts());
            at.wireOfA.swallowAnswersToCommits(0);
            at.wireOfB.swallowAnswersToCommits(0);
        }
    },
    /** One node after the other is stopped as an orchestrator does, and started anew. */
    ROLLING_RESTART {
        @Override
        void strike(Faults at) throws Exception {
            at.a.terminate();
            at.a.startAgain();
            at.a.awaitReady(at.http());
            at.b.terminate();
            at.b.startAgain();
            at.b.awaitReady(at.http());
        }

        @Override
        boolean takesANodeAway() {
            return true;
        }
    };

    /** Strikes and ends. */
    abstract void strike(Faults at) throws Exception;

    /** Whether requests to a node may find nobody there. */
    boolean takesANodeAway() {
        return false;
    }
}
