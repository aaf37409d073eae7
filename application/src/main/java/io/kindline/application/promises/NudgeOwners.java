package io.kindline.application.promises;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.promises.Ladder;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.promises.Reminder;
import io.kindline.domain.promises.Rung;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reminds of promises that have come due: the owner, later his team, then the supervisors (S22).
 * What was handed back with its contact goes to whoever holds that now.
 */
@UseCase(allowed = Role.SYSTEM)
public class NudgeOwners {
    /** Promises a round; when so many were due, there may be more. */
    public static final int AT_ONCE = 200;

    private final Promises promises;
    private final Ladder ladder;
    private final Operators operators;
    private final LiveFeed live;
    private final InstantSource clock;

    public NudgeOwners(
            Promises promises,
            Ladder ladder,
            Operators operators,
            LiveFeed live,
            InstantSource clock) {
        this.promises = promises;
        this.ladder = ladder;
        this.operators = operators;
        this.live = live;
        this.clock = clock;
    }

    /** The promises of which people are reminded now. */
    public List<Reminder> handle(Actor actor) {
        promises.follow();
        List<Reminder> due = promises.takeDue(clock.instant(), ladder, AT_ONCE);
        due.forEach(this::remind);
        return due;
    }

    private void remind(Reminder reminder) {
        var words = reminder.promise().words();
        live.publish(
                new LiveEvent.PromiseDue(
                        words.contact(),
                        words.owner(),
                        reminder.rung().compareTo(Rung.TEAM) >= 0
                                ? operators.byId(words.owner()).flatMap(Operator::team)
                                : Optional.empty(),
                        reminder.rung() == Rung.SUPERVISOR
                                ? Optional.of(words.brand())
                                : Optional.empty()));
    }
}
