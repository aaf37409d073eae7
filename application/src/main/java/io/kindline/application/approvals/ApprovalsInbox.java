package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionReads;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.ExceptionCase.Pending;
import io.kindline.domain.approvals.Line;
import io.kindline.domain.approvals.Powers;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for this person's decision, and what was done first and waits to be looked at. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ApprovalsInbox {
    /** The longest list; more urgent things come first. */
    public static final int MOST = 200;

    private final ExceptionReads reads;
    private final Deputies deputies;
    private final Operators operators;
    private final InstantSource clock;

    public ApprovalsInbox(
            ExceptionReads reads, Deputies deputies, Operators operators, InstantSource clock) {
        this.reads = reads;
        this.deputies = deputies;
        this.operators = operators;
        this.clock = clock;
    }

    /** Why something is in the list. */
    public enum Wanted {
        /** A decision, and it is this person's turn. */
        DECISION,
        /** A decision; others are asked first. */
        OTHERS_FIRST,
        /** The asker's answer is awaited. */
        ANSWER_AWAITED,
        /** A look at what could not be carried out, or another try. */
        NOT_CARRIED_OUT,
        /** A look at what was done at once. */
        REVIEW
    }

    /** A line of the list. */
    public record Item(ExceptionCase exception, Wanted wanted) {}

    /** One's own turn first, then by urgency; nothing that is not this person's to decide. */
    public List<Item> handle(Actor.Staff actor) {
        Instant now = clock.instant();
        Map<BrandId, Powers> powers =
                actor.brands().stream()
                        .collect(
                                Collectors.toMap(
                                        brand -> brand,
                                        brand -> deputies.powers(actor, brand, now)));
        Set<BrandId> brands =
                powers.entrySet().stream()
                        .filter(each -> each.getValue().isAny())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Stream<Item> decisions =
                reads.pending(brands, MOST).stream()
                        .filter(Pending.class::isInstance)
                        .map(Pending.class::cast)
                        .flatMap(pending -> item(pending, powers).stream());
        return Stream.concat(decisions, afterwards(actor))
                .sorted((a, b) -> a.wanted().compareTo(b.wanted()))
                .toList();
    }

    /** What supervisors look at once it is granted; each exception once. */
    private Stream<Item> afterwards(Actor.Staff actor) {
        if (!actor.roles().contains(Role.SUPERVISOR)) {
            return Stream.empty();
        }
        List<ExceptionCase> hindered = reads.notCarriedOut(actor.brands(), MOST);
        Set<ExceptionId> ids = hindered.stream().map(ExceptionCase::id).collect(Collectors.toSet());
        return Stream.concat(
                        hindered.stream().map(one -> new Item(one, Wanted.NOT_CARRIED_OUT)),
                        reads.toReview(actor.brands(), MOST).stream()
                                .filter(one -> !ids.contains(one.id()))
                                .map(one -> new Item(one, Wanted.REVIEW)))
                .filter(item -> !item.exception().matter().plea().asker().isPartial(actor.id()));
    }

    private Optional<Item> item(Pending pending, Map<BrandId, Powers> all) {
        return Optional.ofNullable(all.get(pending.matter().plea().place().brand()))
                .filter(powers -> pending.voteOf(powers).isPresent())
                .map(powers -> new Item(pending, wanted(pending, powers)));
    }

    private Wanted wanted(Pending pending, Powers powers) {
        if (pending.turn().waitsForAsker()) {
            return Wanted.ANSWER_AWAITED;
        }
        return pending.turn().line() != Line.TEAM || isOfTeam(pending, powers)
                ? Wanted.DECISION
                : Wanted.OTHERS_FIRST;
    }

    private boolean isOfTeam(Pending pending, Powers powers) {
        return powers.inNamesOf().stream()
                .map(operators::byId)
                .flatMap(Optional::stream)
                .map(Operator::team)
                .anyMatch(team ->
                        team.isPresent() && team.equals(pending.matter().plea().asker().team()));
    }
}
