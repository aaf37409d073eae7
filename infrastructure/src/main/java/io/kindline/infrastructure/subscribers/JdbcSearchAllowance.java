package io.kindline.infrastructure.subscribers;

import io.kindline.application.shared.Ids;
import io.kindline.application.subscribers.SearchAllowance;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the searches of the last twelve hours, the longest shift there is, in the statement that
 * notes the next one. Programs work no shifts: the requests of their keys are limited elsewhere.
 */
@Component
class JdbcSearchAllowance implements SearchAllowance {
    /** Scripts that drive the demo search more than people do. */
    private static final int DEMO_FACTOR = 100;

    private static final Duration SHIFT = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Ids ids;

    private final int searchesPerShiftMax;

    JdbcSearchAllowance(JdbcClient jdbc, Ids ids, KindlineSettings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        int max = settings.limits().searchesPerShiftMax();
        this.searchesPerShiftMax = settings.demo().enabled() ? max * DEMO_FACTOR : max;
    }

    @Override
    public Verdict take(Actor actor, Instant now) {
        if (actor instanceof Actor.Integration) {
            return new Verdict.Granted();
        }
        int noted =
                jdbc.sql(
                                """
                                insert into subscribers_searches (id, actor, at)
                                select cast(:id as uuid), cast(:actor as varchar),
                                  cast(:now as timestamp with time zone)
                                where (select count(*) from subscribers_searches
                                       where actor = :actor and at > :since) < :max\
                                """)
                        .param("id", ids.next())
                        .param("actor", actor.auditName())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", now.minus(SHIFT).atOffset(ZoneOffset.UTC))
                        .param("max", searchesPerShiftMax)
                        .update();
        return noted == 1 ? new Verdict.Granted() : new Verdict.UsedUp(searchesPerShiftMax);
    }
}
