package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Notes that somebody has left, or is back; his work keeps his name. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class ChangeEmployment {
    private final Operators operators;
    private final PersonRules rules;
    private final ChangeLog changes;
    private final InstantSource clock;

    public ChangeEmployment(
            Operators operators, PersonRules rules, ChangeLog changes, InstantSource clock) {
        this.operators = operators;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who, and how it is from now on. */
    public record Command(OperatorId person, Employment employment) {}

    /** How it went. */
    public enum Outcome {
        /** Sessions end at their next request, routing passes him over at once. */
        CHANGED,
        NOT_FOUND,
        /** Nobody turns himself out. */
        ONESELF,
        /** He serves a brand that the administrator does not see. */
        OTHER_BRAND,
        /** Somebody must be left who can administrate. */
        LAST_ADMINISTRATOR
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        operators.lock();
        Optional<Operator> found =
                operators.byId(command.person()).filter(one -> PersonRules.mayManage(actor, one));
        if (found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        Instant now = clock.instant();
        Operator after = found.get().employed(command.employment());
        if (actor.id().equals(after.id())) {
            return Outcome.ONESELF;
        }
        if (!after.brands().stream().allMatch(actor::maySee)) {
            return Outcome.OTHER_BRAND;
        }
        if (!rules.isSomebodyLeft(after, after.dayAt(now), now)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        operators.save(after);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "person.employment-changed",
                        "operator:" + after.id().value(),
                        Optional.empty(),
                        rules.portrait(found.get()),
                        rules.portrait(after)),
                now);
        return Outcome.CHANGED;
    }
}
