package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.OnDuty;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is there, from presence and the roles in force. */
@Component
class JdbcOnDuty implements OnDuty {
    private final JdbcClient jdbc;
    private final Operators operators;

    JdbcOnDuty(JdbcClient jdbc, Operators operators) {
        this.jdbc = jdbc;
        this.operators = operators;
    }

    @Override
    public List<OperatorId> supervisors(BrandId brand, Instant now) {
        return jdbc
                .sql("select operator_id from routing_presence where state <> 'OFFLINE'")
                .query((row, _) -> new OperatorId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(operators::byId)
                .flatMap(Optional::stream)
                .filter(person -> leads(person, brand, now))
                .map(Operator::id)
                .toList();
    }

    private static boolean leads(Operator person, BrandId brand, Instant now) {
        Actor.Staff actor = person.actorAt(now);
        return actor.roles().contains(Role.SUPERVISOR) && actor.maySee(brand);
    }

    @Override
    public Map<OperatorId, Instant> gone(Set<OperatorId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select operator_id, since from routing_presence
                        where state = 'OFFLINE' and operator_id in (:people)\
                        """)
                .param("people", people.stream().map(OperatorId::value).toList())
                .query((row, _) ->
                        Map.entry(
                                new OperatorId(row.getObject("operator_id", UUID.class)),
                                row.getObject("since", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
