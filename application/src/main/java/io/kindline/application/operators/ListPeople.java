package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people an administrator manages, by account; read from memory. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class ListPeople {
    private static final int PAGE_SIZE = 50;

    private final Operators operators;
    private final Teams teams;
    private final InstantSource clock;

    public ListPeople(Operators operators, Teams teams, InstantSource clock) {
        this.operators = operators;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Whom to list; empty parts do not narrow.
     *
     * @param words each must occur in the account or a name
     * @param role held today
     * @param after the account after which the page begins
     */
    public record Query(
            String words,
            Optional<Role> role,
            Optional<TeamId> team,
            Optional<CentreId> centre,
            Employment employment,
            Optional<String> after) {}

    public Page<Operator> handle(Actor.Staff actor, Query query) {
        Instant now = clock.instant();
        Set<TeamId> ofCentre =
                teams.all().stream()
                        .filter(team -> query.centre().filter(team.centre()::equals).isPresent())
                        .map(team -> team.id())
                        .collect(Collectors.toUnmodifiableSet());
        List<Operator> found =
                operators.all().stream()
                        .filter(one -> PersonRules.mayManage(actor, one))
                        .filter(one -> one.employment() == query.employment())
                        .filter(one -> fits(one, query.words()))
                        .filter(one ->
                                query.role().isEmpty()
                                        || one.rolesOn(one.dayAt(now)).contains(query.role().get()))
                        .filter(one -> query.team().isEmpty() || one.team().equals(query.team()))
                        .filter(one ->
                                query.centre().isEmpty()
                                        || one.team().filter(ofCentre::contains).isPresent())
                        .filter(one -> isAfter(one, query.after()))
                        .limit(PAGE_SIZE + 1L)
                        .toList();
        boolean more = found.size() > PAGE_SIZE;
        List<Operator> page = more ? found.subList(0, PAGE_SIZE) : found;
        return new Page<>(
                page, more ? Optional.of(page.getLast().account().value()) : Optional.empty());
    }

    private static boolean isAfter(Operator one, Optional<String> after) {
        return after.isEmpty() || one.account().value().compareTo(after.get()) > 0;
    }

    private static boolean fits(Operator one, String words) {
        String text =
                (one.account().value() + " " + one.displayName() + " " + one.humanName())
                        .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                .allMatch(text::contains);
    }
}
