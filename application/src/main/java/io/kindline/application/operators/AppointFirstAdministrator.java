package io.kindline.application.operators;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the account {@code admin} in a house where nobody works yet. */
@UseCase(allowed = Role.SYSTEM)
public class AppointFirstAdministrator {
    private final Operators operators;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Ids ids;

    public AppointFirstAdministrator(
            Operators operators,
            Passwords passwords,
            AuditTrail audit,
            InstantSource clock,
            Ids ids) {
        this.operators = operators;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The password he signs in with the first time. */
    public record Command(String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "Command[first administrator]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The account is ready. */
        record Appointed(Account account) implements Outcome {}

        /** Somebody works here already; nothing was done. */
        record NotNeeded() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (!operators.all().isEmpty()) {
            return new Outcome.NotNeeded();
        }
        Instant now = clock.instant();
        Operator admin = administrator(LocalDate.ofInstant(now, ZoneOffset.UTC));
        operators.save(admin);
        passwords.set(admin.id(), command.password());
        String subject = "operator:" + admin.id().value();
        audit.record(
                new AuditEvent(
                        actor,
                        "operator.first-administrator-appointed",
                        subject,
                        Optional.empty(),
                        Map.of(),
                        now));
        return new Outcome.Appointed(admin.account());
    }

    private Operator administrator(LocalDate today) {
        return new Operator(
                new OperatorId(ids.next()),
                new Account("admin"),
                "Administrator",
                "Administrator",
                Employment.WORKS_HERE,
                Optional.empty(),
                ZoneOffset.UTC,
                new Language("en"),
                Set.of(new Language("en")),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(new RoleGrant(Role.ADMINISTRATOR, Period.since(today))));
    }
}
