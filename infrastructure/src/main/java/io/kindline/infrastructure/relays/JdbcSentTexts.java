package io.kindline.infrastructure.relays;

import static io.kindline.infrastructure.relays.RelayRows.utc;

import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.relays.SentTextId;
import io.kindline.domain.relays.SentTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts on their way out, in one table, taken by whichever node comes first. */
@Repository
class JdbcSentTexts implements SentTexts {
    private final JdbcClient jdbc;

    JdbcSentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SentText text) {
        jdbc.sql(
                        """
                        insert into relays_texts (id, relay_id, sort, place, body, attempts, due_at)
                        values (:id, :relay, :sort, :place, :body, 0, :due)\
                        """)
                .param("id", text.id().value())
                .param("relay", text.relay().value())
                .param("sort", text.sort().name())
                .param("place", text.place())
                .param("body", text.body())
                .param("due", utc(text.notBefore()))
                .update();
    }

    @Override
    public List<Taken> take(Instant now, Duration lease, int most) {
        List<Taken> due =
                jdbc.sql(
                                """
                                select * from relays_texts where due_at <= :now
                                order by due_at limit :most for update skip locked\
                                """)
                        .param("now", utc(now))
                        .param("most", most)
                        .query((row, _) -> new Taken(text(row), row.getInt("attempts") + 1))
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            """
                            update relays_texts set attempts = attempts + 1, due_at = :lease
                            where id in (:ids)\
                            """)
                    .param("lease", utc(now.plus(lease)))
                    .param("ids", due.stream().map(one -> one.text().id().value()).toList())
                    .update();
        }
        return due;
    }

    private static SentText text(ResultSet row) throws SQLException {
        return new SentText(
                new SentTextId(row.getObject("id", UUID.class)),
                new RelayId(row.getObject("relay_id", UUID.class)),
                SentText.Sort.valueOf(row.getString("sort")),
                row.getInt("place"),
                row.getString("body"),
                RelayRows.instant(row, "due_at"));
    }

    @Override
    public Optional<SentText> find(SentTextId id) {
        return jdbc.sql("select * from relays_texts where id = :id")
                .param("id", id.value())
                .query((row, _) -> text(row))
                .optional();
    }

    @Override
    public void postpone(SentTextId id, Instant until) {
        jdbc.sql("update relays_texts set due_at = :until where id = :id")
                .param("until", utc(until))
                .param("id", id.value())
                .update();
    }

    @Override
    public void remove(SentTextId id) {
        jdbc.sql("delete from relays_texts where id = :id").param("id", id.value()).update();
    }

    @Override
    public void removeOf(RelayId relay) {
        jdbc.sql("delete from relays_texts where relay_id = :id")
                .param("id", relay.value())
                .update();
    }
}
