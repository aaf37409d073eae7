package io.kindline.application.operators;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.NewPassword;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.operators.SetUpCode;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the first administrator and the first brand of a house where nobody works yet. */
@UseCase(allowed = Role.SYSTEM)
public class SetUpHouse {
    private static final LockoutPolicy GUESSES =
            new LockoutPolicy(5, Duration.ofSeconds(30), Duration.ofHours(1));
    private static final int NAME_MAX = 200;
    private static final String COLOUR = "#0b6b63";

    private final SetUpDoor door;
    private final House house;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Ids ids;

    /** What is put into the empty house. */
    public record House(Operators operators, Passwords passwords, Brands brands) {}

    public SetUpHouse(SetUpDoor door, House house, AuditTrail audit, InstantSource clock, Ids ids) {
        this.door = door;
        this.house = house;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What was typed.
     *
     * @param brand name of the first brand
     * @param zone in which the administrator's days begin
     */
    public record Command(
            String code,
            String brand,
            String name,
            String account,
            String password,
            ZoneId zone,
            Language language) {

        /** Neither code nor password. */
        @Override
        public String toString() {
            return "Command[set up]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The administrator can sign in. */
        record Done(Account account) implements Outcome {}

        /** It was done before; there is no second time. */
        record Gone() implements Outcome {}

        /** The code does not fit. */
        record WrongCode() implements Outcome {}

        /** Too many wrong codes; nothing is looked at before the time is over. */
        record Paused(Duration left) implements Outcome {}

        /** A field cannot be taken as it is; nothing was done. */
        record Invalid(Field field) implements Outcome {}
    }

    /** What was typed where. */
    public enum Field {
        BRAND,
        NAME,
        ACCOUNT,
        PASSWORD
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<SetUpDoor.Held> held = door.hold();
        if (held.isEmpty() || !house.operators().all().isEmpty()) {
            return new Outcome.Gone();
        }
        Instant now = clock.instant();
        Duration pause = held.get().lockout().pauseLeft(now);
        if (pause.isPositive()) {
            return new Outcome.Paused(pause);
        }
        boolean fits =
                SetUpCode.typed(command.code())
                        .map(typed -> typed.matches(held.get().code()))
                        .orElse(false);
        if (!fits) {
            return refused(held.get(), now);
        }
        return flaw(command)
                .<Outcome>map(Outcome.Invalid::new)
                .orElseGet(() -> settled(actor, command, now));
    }

    private Outcome refused(SetUpDoor.Held held, Instant now) {
        var after = held.lockout().failed(now, GUESSES);
        door.remember(after);
        Duration pause = after.pauseLeft(now);
        return pause.isPositive() ? new Outcome.Paused(pause) : new Outcome.WrongCode();
    }

    private static Optional<Field> flaw(Command command) {
        if (isNoName(command.brand())) {
            return Optional.of(Field.BRAND);
        }
        if (isNoName(command.name())) {
            return Optional.of(Field.NAME);
        }
        if (!Account.isWellFormed(command.account())) {
            return Optional.of(Field.ACCOUNT);
        }
        return NewPassword.isStrong(command.password())
                ? Optional.empty()
                : Optional.of(Field.PASSWORD);
    }

    private static boolean isNoName(String typed) {
        return typed.isBlank() || typed.strip().length() > NAME_MAX;
    }

    private Outcome settled(Actor actor, Command command, Instant now) {
        String name = command.brand().strip();
        var brand = new Brand(new BrandId(ids.next()), Brand.keyFor(name), name, name, COLOUR);
        house.brands().save(brand);
        Operator admin = administrator(command, brand.id(), now);
        house.operators().save(admin);
        house.passwords().set(admin.id(), new NewPassword(command.password()).value());
        door.close(now);
        tell(actor, "operator.brand-created", "brand:" + brand.id().value(), now);
        tell(
                actor,
                "operator.first-administrator-appointed",
                "operator:" + admin.id().value(),
                now);
        return new Outcome.Done(admin.account());
    }

    private Operator administrator(Command command, BrandId brand, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, command.zone());
        return new Operator(
                new OperatorId(ids.next()),
                Account.of(command.account()),
                command.name().strip(),
                command.name().strip(),
                Employment.WORKS_HERE,
                Optional.empty(),
                command.zone(),
                command.language(),
                Set.of(command.language()),
                Set.of(brand),
                Set.of(),
                List.of(),
                List.of(new RoleGrant(Role.ADMINISTRATOR, Period.since(today))));
    }

    private void tell(Actor actor, String action, String subject, Instant now) {
        audit.record(new AuditEvent(actor, action, subject, Optional.empty(), Map.of(), now));
    }
}
