package io.kindline.domain.approvals;

import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On whose authority somebody may decide on others' requests.
 *
 * @param by the person
 * @param inNamesOf himself first when he is a supervisor, then those who lent him theirs
 */
public record Powers(OperatorId by, Set<OperatorId> inNamesOf) {

    /** The powers of a person now. */
    public static Powers of(Actor.Staff person, List<Delegation> lent, Instant now) {
        var names = new LinkedHashSet<OperatorId>();
        if (person.roles().contains(Role.SUPERVISOR)) {
            names.add(person.id());
        }
        lent.stream()
                .filter(one -> one.to().equals(person.id()) && one.holdsAt(now))
                .map(Delegation::from)
                .forEach(names::add);
        return new Powers(person.id(), names);
    }

    /** Whether he may decide on anything at all. */
    public boolean isAny() {
        return !inNamesOf.isEmpty();
    }

    /** Whether he, or everybody whose authority he could use, shares in the plea. */
    public boolean isPartialTo(Plea plea) {
        return plea.asker().isPartial(by)
                || inNamesOf.stream().allMatch(name -> plea.asker().isPartial(name));
    }

    /** The vote he could give: impartial, and not given before by him or in that name. */
    Optional<Approval.Vote> voteOn(Plea plea, List<Approval> given) {
        if (isPartialTo(plea) || given.stream().anyMatch(before -> touches(before.vote(), by))) {
            return Optional.empty();
        }
        return inNamesOf.stream()
                .filter(name -> !plea.asker().isPartial(name))
                .filter(name -> given.stream().noneMatch(before -> touches(before.vote(), name)))
                .map(name -> new Approval.Vote(by, name))
                .findFirst();
    }

    private static boolean touches(Approval.Vote vote, OperatorId person) {
        return vote.by().equals(person) || vote.inNameOf().equals(person);
    }
}
