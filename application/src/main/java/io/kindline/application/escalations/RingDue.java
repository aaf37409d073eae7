package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What time alone brings: the next supervisor is asked, a team's escalation climbs a rung, a look
 * that nobody took rings wider, and a watch whose owner went home goes to those above him.
 */
@UseCase(allowed = Role.SYSTEM)
public class RingDue {
    private static final int AT_ONCE = 50;
    private static final int LOOKED_AFTER = 1_000;

    private final EscalationBook book;

    public RingDue(EscalationBook book) {
        this.book = book;
    }

    /** How many rang. */
    public int handle(Actor actor) {
        Instant now = book.now();
        List<Escalation.Open> due = book.stores().escalations().due(now, AT_ONCE);
        due.forEach(open -> ring(actor, open, now));
        return due.size() + orphans(now);
    }

    private void ring(Actor actor, Escalation.Open open, Instant now) {
        var above =
                new Escalation.Above(
                        book.onDuty().supervisors(open.what().brand(), now),
                        book.stores().teams().manned(open, now));
        Escalation.Open next = open.rung(above, patience(open), now);
        book.store(next);
        if (next.alarm() instanceof Alarm.Climbing && !next.alarm().equals(open.alarm())) {
            book.record(actor, "climbed", next, now);
        }
    }

    /** Lives ring in seconds, services by the hour. */
    private Duration patience(Escalation.Open open) {
        return switch (open) {
            case Escalation.Emergency _ -> book.policy().widenAfter();
            case Escalation.Functional functional -> functional.watch().every();
        };
    }

    private int orphans(Instant now) {
        List<Escalation.Emergency> watched = book.stores().escalations().watched(LOOKED_AFTER);
        Map<OperatorId, Instant> gone =
                book.onDuty()
                        .gone(watched.stream().map(Escalation::owner).collect(Collectors.toSet()));
        int rang = 0;
        for (Escalation.Emergency emergency : watched) {
            Instant since = gone.get(emergency.owner());
            if (since != null && since.isAfter(emergency.watch().since())) {
                book.stores()
                        .escalations()
                        .lock(emergency.id())
                        .filter(emergency::equals)
                        .ifPresent(_ -> book.store(orphaned(emergency, now)));
                rang++;
            }
        }
        return rang;
    }

    private Escalation.Open orphaned(Escalation.Emergency emergency, Instant now) {
        return emergency.with(
                emergency.alarm(), emergency.watch().orphaned(book.policy().widenAfter(), now));
    }
}
