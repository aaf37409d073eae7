package io.kindline.infrastructure.operators;

import io.kindline.application.operators.DemoDoor;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.DemoSecrets;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demo accounts, in demo mode only. */
@Component
class DemoAccounts implements DemoDoor {
    private static final Comparator<DemoAccount> OPERATORS_FIRST =
            Comparator.comparing(DemoAccount::kind).thenComparing(DemoAccount::account);

    private final Operators operators;
    private final ObjectProvider<DemoSecrets> secrets;
    private final InstantSource clock;

    DemoAccounts(Operators operators, ObjectProvider<DemoSecrets> secrets, InstantSource clock) {
        this.operators = operators;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public List<DemoAccount> accounts() {
        DemoSecrets demo = secrets.getIfAvailable();
        if (demo == null) {
            return List.of();
        }
        return operators.all().stream()
                .filter(person -> !person.actorAt(clock.instant()).roles().isEmpty())
                .filter(person -> person.account().value().matches("op\\d+|sup\\d+|admin"))
                .map(person -> account(person, demo.password()))
                .sorted(OPERATORS_FIRST)
                .toList();
    }

    private DemoAccount account(Operator person, String password) {
        Set<Role> roles = person.actorAt(clock.instant()).roles();
        Kind kind =
                roles.contains(Role.SUPERVISOR)
                        ? Kind.SUPERVISOR
                        : roles.contains(Role.OPERATOR) ? Kind.OPERATOR : Kind.ADMINISTRATOR;
        return new DemoAccount(person.account().value(), person.displayName(), kind, password);
    }
}
