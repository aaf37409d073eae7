package io.kindline.benchmarks.desks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** F14: now and then somebody's life is in danger, and a supervisor has a page open. */
final class Alarms implements Callable<Boolean> {
    private static final int MANY = 10;

    private final Centre centre;
    private final List<Desk> desks;
    private final Seen alarmed;
    private final Duration pause;

    /**
     * @param alarmed told when the supervisor sees one
     * @param time for all of them
     */
    Alarms(Centre centre, List<Desk> desks, Seen alarmed, Duration time) {
        this.centre = centre;
        this.desks = desks;
        this.alarmed = alarmed;
        this.pause = time.dividedBy(MANY + 1);
    }

    @Override
    public Boolean call() throws Exception {
        String cookie = centre.signedIn("sup01");
        try (Screen supervisor =
                Screen.open(centre.http(), centre.house(), cookie, "escalations", alarmed::look)) {
            for (int i = 0; i < MANY; i++) {
                Thread.sleep(pause);
                supervisor.beat();
                raise(desks.get(i * 3 % desks.size()));
            }
            Thread.sleep(pause);
        }
        return true;
    }

    private void raise(Desk desk) throws Exception {
        desk.busy.lock();
        try {
            desk.emergency(alarmed);
        } finally {
            desk.busy.unlock();
        }
    }
}
