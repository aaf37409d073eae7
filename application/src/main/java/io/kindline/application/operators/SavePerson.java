package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Takes somebody in, or changes what is written about him: names, place, rights, skills. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SavePerson {
    private final Operators operators;
    private final PersonRules rules;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SavePerson(
            Operators operators,
            PersonRules rules,
            ChangeLog changes,
            InstantSource clock,
            Ids ids) {
        this.operators = operators;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The person as he should be, as it was typed.
     *
     * @param person empty for somebody new
     * @param languages codes, apart by commas or blanks
     * @param brands those of the administrator's own that he may see; others he has stay
     * @param queues those of the administrator's brands that he serves; others stay
     * @param skills a word and a level of 1 to 5 a line
     * @param roles from the day on, in place of those held until then
     * @param rolesFrom the first day of changed roles; empty for today in the person's zone
     */
    public record Command(
            Optional<OperatorId> person,
            String account,
            String displayName,
            String humanName,
            Optional<TeamId> team,
            String zone,
            String screenLanguage,
            String languages,
            Set<BrandId> brands,
            Set<QueueId> queues,
            String skills,
            Set<Role> roles,
            Optional<LocalDate> rolesFrom) {
        public Command {
            brands = Set.copyOf(brands);
            queues = Set.copyOf(queues);
            roles = Set.copyOf(roles);
        }
    }

    /** What is wrong with a command. */
    public enum Flaw {
        GONE,
        ACCOUNT_MALFORMED,
        ACCOUNT_TAKEN,
        DISPLAY_NAME_MALFORMED,
        HUMAN_NAME_MALFORMED,
        TEAM_UNKNOWN,
        ZONE_UNKNOWN,
        LANGUAGES_MALFORMED,
        LANGUAGES_NOT_SERVED,
        SKILLS_MALFORMED,
        /** A brand, or a queue of a brand, that the administrator does not see himself. */
        NOT_YOUR_BRAND,
        /** Roles hold in all of a person's brands, so who changes them must see them all. */
        ROLES_OF_OTHER_BRANDS,
        ROLE_FROM_PAST,
        /** Nobody changes his own roles. */
        OWN_ROLES,
        /** Somebody must be left who can administrate. */
        LAST_ADMINISTRATOR
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Stored; sessions and routing follow at once. */
        record Saved(OperatorId person) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        operators.lock();
        Instant now = clock.instant();
        Optional<Operator> before =
                command.person()
                        .flatMap(operators::byId)
                        .filter(one -> PersonRules.mayManage(actor, one));
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(rules.spelling(command));
        flaws.addAll(rules.rights(actor, command, before));
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Operator after = changed(actor, command, before, now);
        flaws.addAll(rules.roles(actor, before, after, from(command, after, now), now));
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        operators.save(after);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "person.changed" : "person.made",
                        "operator:" + after.id().value(),
                        Optional.empty(),
                        before.map(rules::portrait).orElse(Portrait.NOTHING),
                        rules.portrait(after)),
                now);
        return new Outcome.Saved(after.id());
    }

    private Operator changed(
            Actor.Staff actor, Command command, Optional<Operator> before, Instant now) {
        Operator.Details details = rules.details(actor, command, before);
        Operator described =
                before.map(one -> one.described(details))
                        .orElseGet(() -> Operator.hired(new OperatorId(ids.next()), details));
        Operator skilled =
                described.withSkillsFrom(
                        PersonSpelling.skills(command.skills()), described.dayAt(now));
        LocalDate from = from(command, skilled, now);
        return skilled.rolesOn(from).equals(command.roles())
                ? skilled
                : skilled.withRolesFrom(command.roles(), from);
    }

    private static LocalDate from(Command command, Operator person, Instant now) {
        return command.rolesFrom().orElseGet(() -> person.dayAt(now));
    }
}
