package io.kindline.infrastructure.entrypoints;

import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.OpeningHoursText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Doors in {@code entrypoints_entry_points}; reading one costs no SQL. */
@Component
class JdbcEntryPoints implements EntryPoints {
    private static final String UPDATE =
            """
            update entrypoints_entry_points set entry_key = :key, name = :name, channel = :channel,
              door = :door, brand_id = :brand, queue_id = :queue, zone = :zone, week_hours = :week,
              dated_hours = :dates, first_response_seconds = :first, next_response_seconds = :next,
              resolution_seconds = :resolution, language = :language, greeting = :greeting,
              persona = :persona, text_max = :textMax, callback_url = :callback,
              standing = :standing
            where id = :id\
            """;
    private static final String INSERT =
            """
            insert into entrypoints_entry_points (id, entry_key, name, channel, door, brand_id,
              queue_id, zone, week_hours, dated_hours, first_response_seconds,
              next_response_seconds, resolution_seconds, language, greeting, persona, text_max,
              callback_url, standing)
            values (:id, :key, :name, :channel, :door, :brand, :queue, :zone, :week, :dates, :first,
              :next, :resolution, :language, :greeting, :persona, :textMax, :callback,
              :standing)\
            """;

    private final JdbcClient jdbc;
    private final DoorPlanCache cache;

    JdbcEntryPoints(JdbcClient jdbc, DoorPlanCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    @Override
    public Optional<EntryPoint> byKey(EntryPointKey key) {
        return Optional.ofNullable(cache.get().doorsByKey().get(key)).filter(EntryPoint::isInUse);
    }

    @Override
    public EntryPoint byId(EntryPointId id) {
        return Optional.ofNullable(cache.get().doorsById().get(id))
                .or(() -> Optional.ofNullable(cache.refresh().doorsById().get(id)))
                .orElseThrow(
                        () -> new IllegalStateException("there is no entry point " + id.value()));
    }

    @Override
    public List<EntryPoint> all() {
        return cache.get().doors();
    }

    @Override
    public void save(EntryPoint entryPoint) {
        if (bound(UPDATE, entryPoint).update() == 0) {
            bound(INSERT, entryPoint).update();
        }
        cache.changed();
    }

    private JdbcClient.StatementSpec bound(String sql, EntryPoint door) {
        OpeningHoursText hours = OpeningHoursText.of(door.hours());
        return jdbc.sql(sql)
                .param("id", door.id().value())
                .param("key", door.key().value())
                .param("name", door.name())
                .param("channel", door.channel().name())
                .param("door", door.door().name())
                .param("brand", door.brand().value())
                .param("queue", door.queue().value())
                .param("zone", door.hours().zone().getId())
                .param("week", hours.week())
                .param("dates", hours.dates())
                .param("first", door.targets().firstResponse().toSeconds())
                .param("next", door.targets().nextResponse().toSeconds())
                .param("resolution", door.targets().resolution().toSeconds())
                .param("language", door.language().tag())
                .param("greeting", door.greeting())
                .param("persona", door.persona())
                .param("textMax", door.textMax())
                .param("callback", door.callbackUrl().map(URI::toString).orElse(null))
                .param("standing", door.standing().name());
    }
}
