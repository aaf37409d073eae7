package io.kindline.application.authority;

import io.kindline.domain.authority.Holder;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What limits and budgets have in common while they are being set: for whom, and from when. */
public record RuleDraft(BrandId brand, Holder holder, LocalDate from, Optional<LocalDate> last) {

    /** What is wrong with it. */
    public enum Flaw {
        /** The brand is not one of the actor's. */
        BRAND_NOT_YOURS,
        /** There is no such person or team there, or rules of that sort are not for such a one. */
        HOLDER_UNKNOWN,
        /** Nobody sets his own authority. */
        HOLDER_YOURSELF,
        /** A day in the past, or an end before the beginning. */
        DAYS_WRONG,
        /** The amounts do not rise from nothing upwards, or are of another currency. */
        AMOUNTS_WRONG,
        /** A period has 1 to 366 days. */
        WINDOW_WRONG
    }

    /** What of the house a draft is compared with. */
    public record House(Operators operators, Teams teams) {}

    /** All that is wrong but for the amounts. */
    Set<Flaw> flaws(Actor.Staff actor, House house, Instant now) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!actor.maySee(brand)) {
            flaws.add(Flaw.BRAND_NOT_YOURS);
        }
        switch (holder) {
            case Holder.OfPerson(OperatorId person) -> {
                if (person.equals(actor.id())) {
                    flaws.add(Flaw.HOLDER_YOURSELF);
                } else if (house.operators()
                        .byId(person)
                        .filter(one -> one.brands().contains(brand))
                        .isEmpty()) {
                    flaws.add(Flaw.HOLDER_UNKNOWN);
                }
            }
            case Holder.OfTeam(TeamId team) -> {
                if (house.teams().all().stream().noneMatch(one -> one.id().equals(team))) {
                    flaws.add(Flaw.HOLDER_UNKNOWN);
                }
            }
            case Holder.OfRole(Role role) -> {
                if (role != Role.OPERATOR && role != Role.SUPERVISOR) {
                    flaws.add(Flaw.HOLDER_UNKNOWN);
                }
            }
            case Holder.OfEachTeam _ -> {}
        }
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (from.isBefore(today.minusDays(1)) || last.filter(from::isAfter).isPresent()) {
            flaws.add(Flaw.DAYS_WRONG);
        }
        return flaws;
    }

    Period days() {
        return new Period(from, last);
    }

    /** The holder in words that the trail keeps. */
    static String words(Holder holder, House house) {
        return switch (holder) {
            case Holder.OfRole(Role role) -> "role:" + role.name();
            case Holder.OfPerson(OperatorId person) ->
                    "person:"
                            + house.operators()
                                    .byId(person)
                                    .map(Operator::account)
                                    .map(account -> account.value())
                                    .orElse("");
            case Holder.OfTeam(TeamId team) ->
                    "team:"
                            + house.teams().all().stream()
                                    .filter(one -> one.id().equals(team))
                                    .map(Team::name)
                                    .findFirst()
                                    .orElse("");
            case Holder.OfEachTeam _ -> "each-team";
        };
    }
}
