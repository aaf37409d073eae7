package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How things go wrong. */
final class Strikes {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final int COMMITS = 60;

    private Strikes() {}

    /**
     * Strikes and ends.
     *
     * @param lasts how long a fault of this run lasts
     */
    static void by(Fault fault, House house, Duration lasts) throws Exception {
        switch (fault) {
            case NOTHING -> Thread.sleep(A_MOMENT);
            case NODE_KILLED -> nodeKilled(house);
            case NODE_STOPPED -> nodeStopped(house, lasts);
            case ONLY_NODE_KILLED -> onlyNodeKilled(house);
            case ROLLING_RESTART -> rollingRestart(house);
            case BALANCED_DESKS -> balancedDesks(house);
            case DATABASE_FROZEN -> databaseFrozen(house, lasts);
            case DATABASE_KILLED -> databaseKilled(house);
            case DATABASE_UNREACHABLE -> databaseUnreachable(house, lasts);
            case DISK_FULL -> diskFull(house, lasts);
            case WIRE_FROZEN -> wireFrozen(house, lasts);
            case COMMIT_ANSWERS_SWALLOWED -> commitAnswersSwallowed(house, lasts);
            case PROVIDER_BROKEN -> providerBroken(house, lasts);
            case CLOCK_JUMPS -> clockJumps(house, lasts);
        }
    }

    private static void nodeKilled(House house) throws IOException, InterruptedException {
        house.a.kill();
        Thread.sleep(A_MOMENT);
        house.bringBack(house.a);
    }

    private static void nodeStopped(House house, Duration lasts)
            throws IOException, InterruptedException {
        house.a.signal("STOP");
        Thread.sleep(lasts);
        house.a.signal("CONT");
        Thread.sleep(A_MOMENT);
    }

    private static void onlyNodeKilled(House house) throws IOException, InterruptedException {
        house.b.terminate();
        Thread.sleep(A_MOMENT);
        house.a.kill();
        house.bringBack(house.a);
        house.bringBack(house.b);
    }

    private static void rollingRestart(House house) throws IOException, InterruptedException {
        house.roll(house.a);
        house.roll(house.b);
    }

    private static void balancedDesks(House house) throws Exception {
        if (house.balancer.isEmpty()) {
            throw new Fault.NotHere("no HAProxy is installed");
        }
        Desks.stick(house, house.balancer.get());
    }

    private static void databaseFrozen(House house, Duration lasts)
            throws IOException, InterruptedException {
        house.postgres.signal("STOP");
        Thread.sleep(lasts);
        house.postgres.signal("CONT");
    }

    private static void databaseKilled(House house) throws IOException, InterruptedException {
        house.postgres.kill();
        Thread.sleep(A_MOMENT);
        house.postgres.startAgain();
    }

    private static void databaseUnreachable(House house, Duration lasts)
            throws InterruptedException {
        house.wireOfA.set(Wire.State.CUT);
        house.wireOfB.set(Wire.State.CUT);
        Thread.sleep(lasts);
        house.wireOfA.set(Wire.State.WHOLE);
        house.wireOfB.set(Wire.State.WHOLE);
    }

    /** A server that cannot write its log ends itself; whoever makes room starts it again. */
    private static void diskFull(House house, Duration lasts) throws Exception {
        if (!house.disk.canBeFilled()) {
            throw new Fault.NotHere("a small disk may be mounted by root alone");
        }
        house.disk.fill();
        Thread.sleep(lasts);
        house.disk.free();
        if (!house.postgres.isAlive()) {
            house.postgres.startAgain();
        }
    }

    private static void wireFrozen(House house, Duration lasts) throws InterruptedException {
        house.wireOfA.set(Wire.State.FROZEN);
        Thread.sleep(lasts);
        house.wireOfA.set(Wire.State.WHOLE);
    }

    private static void commitAnswersSwallowed(House house, Duration lasts)
            throws InterruptedException {
        house.wireOfA.swallowAnswersToCommits(COMMITS);
        house.wireOfB.swallowAnswersToCommits(COMMITS);
        Thread.sleep(lasts);
        house.wireOfA.swallowAnswersToCommits(0);
        house.wireOfB.swallowAnswersToCommits(0);
    }

    private static void providerBroken(House house, Duration lasts) throws InterruptedException {
        for (Provider.Mood mood :
                List.of(Provider.Mood.SLOW, Provider.Mood.FAILING, Provider.Mood.MUTE)) {
            house.provider.set(mood);
            Thread.sleep(lasts.dividedBy(3));
        }
        house.provider.set(Provider.Mood.WELL);
    }

    private static void clockJumps(House house, Duration lasts) throws Exception {
        var clock = JumpingClock.in(house.folder);
        house.a.terminate();
        house.a.startAgain(clock.environment());
        house.a.awaitReady(house.http());
        for (long minutes : List.of(10L, -10L, 0L)) {
            clock.ahead(Duration.ofMinutes(minutes));
            Thread.sleep(lasts.dividedBy(2));
        }
        house.a.terminate();
        house.bringBack(house.a);
    }
}
