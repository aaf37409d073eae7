package io.kindline.infrastructure.operators;

import io.kindline.application.operators.Passwords;
import io.kindline.domain.shared.OperatorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords as salted hashes that name their method, so that the method can change one day. */
@Component
class BcryptPasswords implements Passwords {
    private final PasswordEncoder encoder =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysHash = encoder.encode("the password of nobody");
    private final JdbcClient jdbc;
    private final InstantSource clock;

    BcryptPasswords(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRight(Optional<OperatorId> person, String typed) {
        Optional<String> hash = person.flatMap(this::hashOf);
        boolean fits = bytes(typed) <= BYTES_MAX;
        boolean matches = encoder.matches(fits ? typed : "", hash.orElse(nobodysHash));
        return matches && fits && hash.isPresent();
    }

    @Override
    @Transactional
    public void set(OperatorId person, String password) {
        if (bytes(password) > BYTES_MAX) {
            throw new IllegalArgumentException("a password has at most 72 bytes");
        }
        var row =
                new Object[] {
                    encoder.encode(password),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    person.value()
                };
        String update =
                "update operators_passwords set hash = ?, changed_at = ? where operator_id = ?";
        if (jdbc.sql(update).params(row).update() == 0) {
            jdbc.sql(
                            "insert into operators_passwords (hash, changed_at, operator_id)"
                                    + " values (?, ?, ?)")
                    .params(row)
                    .update();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OperatorId, Instant> setSince(Instant moment) {
        return jdbc
                .sql("select operator_id, changed_at from operators_passwords where changed_at > ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        Map.entry(
                                new OperatorId(row.getObject("operator_id", UUID.class)),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional
    public void forget(OperatorId person) {
        jdbc.sql("delete from operators_passwords where operator_id = ?")
                .param(person.value())
                .update();
    }

    private Optional<String> hashOf(OperatorId person) {
        return jdbc.sql("select hash from operators_passwords where operator_id = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
