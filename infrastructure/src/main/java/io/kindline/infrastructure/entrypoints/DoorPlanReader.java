package io.kindline.infrastructure.entrypoints;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.entrypoints.SlaTargets;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all doors and queues: two statements. */
@Component
class DoorPlanReader {
    private final JdbcClient jdbc;

    DoorPlanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DoorPlan read() {
        return DoorPlan.of(
                jdbc.sql("select * from entrypoints_entry_points order by name, id")
                        .query((row, _) -> door(row))
                        .list(),
                jdbc.sql("select * from entrypoints_queues order by priority, name, id")
                        .query((row, _) -> queue(row))
                        .list());
    }

    private static EntryPoint door(ResultSet row) throws SQLException {
        String key = row.getString("entry_key");
        try {
            return new EntryPoint(
                    new EntryPointId(row.getObject("id", UUID.class)),
                    new EntryPointKey(key),
                    row.getString("name"),
                    Channel.valueOf(row.getString("channel")),
                    Door.valueOf(row.getString("door")),
                    new BrandId(row.getObject("brand_id", UUID.class)),
                    new QueueId(row.getObject("queue_id", UUID.class)),
                    new OpeningHoursText(row.getString("week_hours"), row.getString("dated_hours"))
                            .in(ZoneId.of(row.getString("zone"))),
                    new SlaTargets(
                            seconds(row, "first_response_seconds"),
                            seconds(row, "next_response_seconds"),
                            seconds(row, "resolution_seconds")),
                    new Language(row.getString("language")),
                    row.getString("greeting"),
                    row.getString("persona"),
                    row.getInt("text_max"),
                    Optional.ofNullable(row.getString("callback_url")).map(URI::create),
                    Standing.valueOf(row.getString("standing")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the entry point " + key + " cannot be read", e);
        }
    }

    private static Queue queue(ResultSet row) throws SQLException {
        return new Queue(
                new QueueId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new BrandId(row.getObject("brand_id", UUID.class)),
                row.getInt("priority"),
                seconds(row, "offer_delay_seconds"),
                seconds(row, "prefer_known_seconds"),
                seconds(row, "relax_after_seconds"),
                skill(row));
    }

    private static Optional<SkillNeed> skill(ResultSet row) throws SQLException {
        int level = row.getInt("skill_level");
        return Optional.ofNullable(row.getString("skill")).map(word -> new SkillNeed(word, level));
    }

    private static Duration seconds(ResultSet row, String column) throws SQLException {
        return Duration.ofSeconds(row.getLong(column));
    }
}
