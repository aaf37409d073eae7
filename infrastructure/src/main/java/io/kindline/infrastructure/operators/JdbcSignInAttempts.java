package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.SignInAttempts;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lock-outs; those that ended a day ago are forgotten, so that guessing cannot fill the table. */
@Repository
class JdbcSignInAttempts implements SignInAttempts {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    JdbcSignInAttempts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Lockout of(Account account) {
        return jdbc.sql(
                        """
                        select failures, paused_until from operators_sign_in_attempts
                        where account = ?\
                        """)
                .param(account.value())
                .query((row, _) ->
                        new Lockout(
                                row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(Lockout.NONE);
    }

    @Override
    @Transactional
    public void remember(Account account, Lockout lockout) {
        var row =
                new Object[] {
                    lockout.failures(),
                    lockout.pausedUntil().atOffset(ZoneOffset.UTC),
                    account.value()
                };
        String update =
                """
                update operators_sign_in_attempts set failures = ?, paused_until = ?
                where account = ?\
                """;
        if (jdbc.sql(update).params(row).update() == 0) {
            jdbc.sql(
                            """
                            insert into operators_sign_in_attempts (failures, paused_until, account)
                            values (?, ?, ?) on conflict do nothing\
                            """)
                    .params(row)
                    .update();
        }
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from operators_sign_in_attempts where paused_until < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC).minusDays(1))
                .update();
    }
}
