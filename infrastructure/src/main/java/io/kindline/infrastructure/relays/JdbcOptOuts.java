package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.OptOuts;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of those who never want to be asked again. */
@Repository
class JdbcOptOuts implements OptOuts {
    private final JdbcClient jdbc;

    JdbcOptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(NumberToken token, Instant now) {
        jdbc.sql(
                        """
                        insert into relays_opt_outs (token, since) values (:token, :now)
                        on conflict do nothing\
                        """)
                .param("token", token.hex())
                .param("now", RelayRows.utc(now))
                .update();
    }

    @Override
    public boolean contains(NumberToken token) {
        return jdbc.sql("select count(*) from relays_opt_outs where token = :token")
                        .param("token", token.hex())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
