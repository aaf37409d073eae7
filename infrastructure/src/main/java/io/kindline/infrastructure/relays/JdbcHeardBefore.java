package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.HeardBefore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys under which something was heard; the database says which of two at once came first. */
@Repository
class JdbcHeardBefore implements HeardBefore {
    private final JdbcClient jdbc;

    JdbcHeardBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Heard> take(Key key, String fingerprint, Instant now) {
        jdbc.sql("delete from relays_heard where heard_at <= :old")
                .param("old", RelayRows.utc(now.minus(KEPT)))
                .update();
        int fresh =
                jdbc.sql(
                                """
                                insert into relays_heard (caller, own_key, fingerprint, answer, heard_at)
                                values (:caller, :key, :fingerprint, 'NOTHING_ASKED', :now)
                                on conflict do nothing\
                                """)
                        .param("caller", key.caller())
                        .param("key", key.key())
                        .param("fingerprint", fingerprint)
                        .param("now", RelayRows.utc(now))
                        .update();
        return fresh == 1 ? Optional.empty() : Optional.of(under(key));
    }

    private Heard under(Key key) {
        return jdbc.sql(
                        """
                        select fingerprint, answer from relays_heard
                        where caller = :caller and own_key = :key\
                        """)
                .param("caller", key.caller())
                .param("key", key.key())
                .query((row, _) -> new Heard(row.getString(1), Answer.valueOf(row.getString(2))))
                .single();
    }

    @Override
    public void answer(Key key, Answer answer) {
        jdbc.sql(
                        """
                        update relays_heard set answer = :answer
                        where caller = :caller and own_key = :key\
                        """)
                .param("answer", answer.name())
                .param("caller", key.caller())
                .param("key", key.key())
                .update();
    }
}
