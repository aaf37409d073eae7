package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Invitation;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations in {@code operators_invitations}, by person; only hashes of their secrets. */
@Repository
class JdbcInvitations implements Invitations {
    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void put(Invitation invitation) {
        jdbc.sql("delete from operators_invitations where operator_id = ?")
                .param(invitation.person().value())
                .update();
        jdbc.sql(
                        """
                        insert into operators_invitations (operator_id, secret, expires_at)
                        values (?, ?, ?)\
                        """)
                .params(
                        invitation.person().value(),
                        invitation.secret().hex(),
                        invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> bySecret(SecretHash secret) {
        return jdbc.sql(
                        """
                        select operator_id, secret, expires_at from operators_invitations
                        where secret = ?\
                        """)
                .param(secret.hex())
                .query((row, _) -> invitation(row))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invitation> of(OperatorId person) {
        return jdbc.sql(
                        """
                        select operator_id, secret, expires_at from operators_invitations
                        where operator_id = ?\
                        """)
                .param(person.value())
                .query((row, _) -> invitation(row))
                .optional();
    }

    @Override
    @Transactional
    public Taken take(SecretHash secret) {
        int taken =
                jdbc.sql("delete from operators_invitations where secret = ?")
                        .param(secret.hex())
                        .update();
        return taken == 1 ? Taken.NOW : Taken.BEFORE;
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                new SecretHash(row.getString("secret")),
                new OperatorId(row.getObject("operator_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
