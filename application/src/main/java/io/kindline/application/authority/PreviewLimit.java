package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Authority;
import io.kindline.domain.authority.Budget;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a limit would touch on its first day, and what would become of his authority. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class PreviewLimit {
    /** The newest of all: it wins over rules of the same day, as it will when it is set. */
    private static final LimitId WANTED = new LimitId(new UUID(-1, -1));

    private final Authorities authorities;
    private final Operators operators;

    public PreviewLimit(Authorities authorities, Operators operators) {
        this.authorities = authorities;
        this.operators = operators;
    }

    /**
     * A person who would be touched.
     *
     * @param kinds that change in the same way
     * @param before empty where he has no authority yet
     */
    public record Touched(
            Operator person,
            List<ExceptionKind> kinds,
            Optional<Limit.Steps> before,
            Limit.Steps after) {
        public Touched {
            kinds = List.copyOf(kinds);
        }
    }

    /** By name; nobody while the limit cannot be, or is of a brand the actor may not see. */
    public List<Touched> handle(Actor.Staff actor, SetLimit.Command command) {
        BrandId brand = command.draft().brand();
        Optional<Limit> wanted =
                command.draft().last().filter(command.draft().from()::isAfter).isPresent()
                        ? Optional.empty()
                        : command.limit(WANTED);
        if (!actor.maySee(brand) || wanted.isEmpty()) {
            return List.of();
        }
        List<Limit> before = authorities.limits(brand);
        List<Limit> after = Stream.concat(before.stream(), wanted.stream()).toList();
        List<Budget> budgets = authorities.budgets(brand);
        return operators.all().stream()
                .filter(one -> one.employment() == Employment.WORKS_HERE)
                .filter(one -> one.brands().contains(brand))
                .flatMap(one ->
                        touched(one, command.draft().from(), new Rules(before, after, budgets))
                                .stream())
                .toList();
    }

    /** The limits as they are and as they would be. */
    private record Rules(List<Limit> before, List<Limit> after, List<Budget> budgets) {}

    private static List<Touched> touched(Operator person, LocalDate day, Rules rules) {
        var bearer = new Authority.Bearer(person.id(), person.rolesOn(day), person.team(), day);
        var found = new ArrayList<Touched>();
        for (ExceptionKind kind : ExceptionKind.values()) {
            Optional<Limit.Steps> before =
                    Authority.of(bearer, kind, rules.before(), rules.budgets())
                            .map(Authority::steps);
            Optional<Limit.Steps> after =
                    Authority.of(bearer, kind, rules.after(), rules.budgets())
                            .map(Authority::steps);
            if (!before.equals(after)) {
                merge(found, new Touched(person, List.of(kind), before, after.orElseThrow()));
            }
        }
        return found;
    }

    private static void merge(List<Touched> found, Touched one) {
        for (int i = 0; i < found.size(); i++) {
            Touched other = found.get(i);
            if (other.before().equals(one.before()) && other.after().equals(one.after())) {
                found.set(
                        i,
                        new Touched(
                                one.person(),
                                Stream.concat(other.kinds().stream(), one.kinds().stream())
                                        .toList(),
                                one.before(),
                                one.after()));
                return;
            }
        }
        found.add(one);
    }
}
