package io.kindline.infrastructure.relays;

import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.OptOuts;
import java.time.Instant;
import java.util.Set;
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

    @Override
    public Set<NumberToken> among(Set<NumberToken> tokens) {
        if (tokens.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select token from relays_opt_outs where token in (:tokens)")
                .param("tokens", tokens.stream().map(NumberToken::hex).toList())
                .query((row, _) -> new NumberToken(row.getString(1)))
                .set();
    }
}
