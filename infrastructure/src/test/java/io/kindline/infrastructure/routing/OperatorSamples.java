package io.kindline.infrastructure.routing;

import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** People who really are in the house. */
final class OperatorSamples {
    private OperatorSamples() {}

    static Actor.Staff stored(
            Operators operators, Queue queue, Function<Supplier<Boolean>, Boolean> transaction) {
        var id = new OperatorId(UUID.randomUUID());
        var operator =
                new Operator(
                        id,
                        Account.of("r" + id.value().toString().substring(0, 18)),
                        "Olga",
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        ZoneId.of("Europe/Moscow"),
                        new Language("ru"),
                        Set.of(new Language("ru")),
                        Set.of(queue.brand()),
                        Set.of(queue.id()),
                        List.of(),
                        List.of(
                                new RoleGrant(
                                        Role.OPERATOR, Period.since(LocalDate.of(2020, 1, 1)))));
        var _ =
                transaction.apply(() -> {
                    operators.save(operator);
                    return true;
                });
        return new Actor.Staff(id, Set.of(Role.OPERATOR), Set.of(queue.brand()));
    }
}
