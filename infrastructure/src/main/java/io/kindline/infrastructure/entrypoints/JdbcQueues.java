package io.kindline.infrastructure.entrypoints;

import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.entrypoints.SkillNeed;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queues in {@code entrypoints_queues}; reading one costs no SQL. */
@Component
class JdbcQueues implements Queues {
    private static final String UPDATE =
            """
            update entrypoints_queues set name = :name, brand_id = :brand, priority = :priority,
              offer_delay_seconds = :delay, prefer_known_seconds = :known,
              relax_after_seconds = :relax, skill = :skill, skill_level = :level
            where id = :id\
            """;
    private static final String INSERT =
            """
            insert into entrypoints_queues (id, name, brand_id, priority, offer_delay_seconds,
              prefer_known_seconds, relax_after_seconds, skill, skill_level)
            values (:id, :name, :brand, :priority, :delay, :known, :relax, :skill, :level)\
            """;

    private final JdbcClient jdbc;
    private final DoorPlanCache cache;

    JdbcQueues(JdbcClient jdbc, DoorPlanCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    @Override
    public Queue byId(QueueId id) {
        return Optional.ofNullable(cache.get().queuesById().get(id))
                .or(() -> Optional.ofNullable(cache.refresh().queuesById().get(id)))
                .orElseThrow(() -> new IllegalStateException("there is no queue " + id.value()));
    }

    @Override
    public List<Queue> all() {
        return cache.get().queues();
    }

    @Override
    public void save(Queue queue) {
        if (bound(UPDATE, queue).update() == 0) {
            bound(INSERT, queue).update();
        }
        cache.changed();
    }

    private JdbcClient.StatementSpec bound(String sql, Queue queue) {
        return jdbc.sql(sql)
                .param("id", queue.id().value())
                .param("name", queue.name())
                .param("brand", queue.brand().value())
                .param("priority", queue.priority())
                .param("delay", queue.offerDelay().toSeconds())
                .param("known", queue.preferKnownFor().toSeconds())
                .param("relax", queue.relaxAfter().toSeconds())
                .param("skill", queue.skill().map(SkillNeed::skill).orElse(null))
                .param("level", queue.skill().map(SkillNeed::level).orElse(null));
    }
}
