package io.kindline.domain.routing;

import io.kindline.domain.routing.Why.Code;
import io.kindline.domain.routing.Why.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who gets which contact. The same question always has the same answer: queue, brand and capacity
 * are absolute, language and skill are wishes after a while, whoever knows the person comes first
 * for a while, then whoever has been idle longest.
 */
public record Routing(Capacity capacity) {
    private static final Comparator<Candidate> LONGEST_IDLE =
            Comparator.<Candidate, Instant>comparing(who -> who.presence().idleSince())
                    .thenComparing(who -> who.id().value());

    /** To whom a waiting contact should be offered now. */
    public RoutingDecision decide(Waiter waiter, Collection<Candidate> candidates, Instant now) {
        if (!waiter.isLifeSafety() && waiter.ticket().offerFrom().isAfter(now)) {
            return nobody(waiter, Code.RESTS, now);
        }
        List<Candidate> able =
                candidates.stream()
                        .filter(who -> canTake(who, waiter))
                        .sorted(LONGEST_IDLE)
                        .toList();
        Optional<Candidate> known =
                able.stream().filter(who -> isPreferred(who, waiter)).findFirst();
        if (isPreferenceOn(waiter, now)) {
            if (known.isPresent()) {
                return offer(known.get(), waiter, now, Code.KNOWS_THE_PERSON);
            }
            if (!waiter.isLifeSafety() && isComing(waiter, candidates)) {
                return nobody(waiter, Code.WAITS_FOR_THE_ONE_WHO_KNOWS, now);
            }
        }
        return able.stream()
                .filter(who -> fitsWell(who, waiter))
                .findFirst()
                .map(who -> offer(who, waiter, now, Code.LONGEST_IDLE))
                // Who knows the person is no worse a choice for having been preferred before.
                .or(() -> known.map(who -> offer(who, waiter, now, Code.KNOWS_THE_PERSON)))
                .or(() -> relaxed(able, waiter, now))
                .orElseGet(() -> nobody(waiter, Code.NOBODY_FREE, now));
    }

    private static Optional<RoutingDecision> relaxed(
            List<Candidate> able, Waiter waiter, Instant now) {
        return able.stream()
                .filter(_ -> isRelaxed(waiter, now))
                .findFirst()
                .map(who -> offer(who, waiter, now, Code.LONGEST_IDLE));
    }

    /**
     * Which of those who wait an operator should be offered now: the first he can take. As {@link
     * #decide} would, were he the only one there; but what a colleague is preferred for still
     * waits, since the line does not know whether he is coming.
     */
    public Optional<Waiter> nextFor(Candidate who, Collection<Waiter> line, Instant now) {
        Predicate<Waiter> takes =
                waiter ->
                        canTake(who, waiter)
                                && (fitsWell(who, waiter)
                                        || isPreferred(who, waiter)
                                        || isRelaxed(waiter, now))
                                && isDueFor(who, waiter, now);
        return line.stream().filter(takes).min(Waiter.ORDER_OF_SERVICE);
    }

    /** Why an operator gets the first of the line that he can take. */
    public static Why firstInLine(Waiter waiter, OperatorProfile who, Instant now) {
        String waited = seconds(waiter.ticket().since(), now);
        return new Why(reasons(waiter, who, new Reason(Code.FIRST_IN_LINE, waited)).toList());
    }

    /** True when he may take it at all: what no waiting changes. */
    public boolean canTake(Candidate who, Waiter waiter) {
        return who.presence().state() == PresenceState.AVAILABLE
                && who.profile().queues().contains(waiter.queue().id())
                && who.profile().brands().contains(waiter.queue().brand())
                && !who.declined().contains(waiter.contact())
                && (who.offered().isEmpty() || waiter.isLifeSafety())
                && capacity.fits(who.load(), waiter.channel(), waiter.priority());
    }

    /** All that speaks against his getting it now; empty exactly when nothing does. */
    public Set<Obstacle> obstacles(Candidate who, Waiter waiter, Instant now) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        OperatorProfile profile = who.profile();
        unless(
                who.presence().state() == PresenceState.AVAILABLE,
                Obstacle.NOT_AVAILABLE,
                obstacles);
        unless(profile.queues().contains(waiter.queue().id()), Obstacle.OTHER_QUEUE, obstacles);
        unless(profile.brands().contains(waiter.queue().brand()), Obstacle.OTHER_BRAND, obstacles);
        unless(!who.declined().contains(waiter.contact()), Obstacle.DECLINED, obstacles);
        unless(who.offered().isEmpty() || waiter.isLifeSafety(), Obstacle.ON_OFFER, obstacles);
        unless(
                capacity.fits(who.load(), waiter.channel(), waiter.priority()),
                Obstacle.HANDS_FULL,
                obstacles);
        boolean wishesHold = !isRelaxed(waiter, now) && !isPreferred(who, waiter);
        unless(!wishesHold || speaks(profile, waiter), Obstacle.LANGUAGE, obstacles);
        unless(!wishesHold || isSkilled(profile, waiter), Obstacle.SKILL, obstacles);
        return obstacles;
    }

    private static void unless(boolean holds, Obstacle otherwise, Set<Obstacle> obstacles) {
        if (!holds) {
            obstacles.add(otherwise);
        }
    }

    private static boolean fitsWell(Candidate who, Waiter waiter) {
        return speaks(who.profile(), waiter) && isSkilled(who.profile(), waiter);
    }

    private static boolean speaks(OperatorProfile who, Waiter waiter) {
        return who.languages().contains(waiter.language());
    }

    private static boolean isSkilled(OperatorProfile who, Waiter waiter) {
        return waiter.queue().skill().map(who::meets).orElse(true);
    }

    private static boolean isRelaxed(Waiter waiter, Instant now) {
        return waiter.isLifeSafety() || !waiter.ticket().relaxAt().isAfter(now);
    }

    private static boolean isDueFor(Candidate who, Waiter waiter, Instant now) {
        return waiter.isLifeSafety()
                || (!waiter.ticket().offerFrom().isAfter(now)
                        && (isPreferred(who, waiter) || !isPreferenceOn(waiter, now)));
    }

    private static boolean isPreferred(Candidate who, Waiter waiter) {
        return waiter.ticket().preferred().filter(who.id()::equals).isPresent();
    }

    private static boolean isPreferenceOn(Waiter waiter, Instant now) {
        return waiter.ticket().preferred().isPresent()
                && waiter.ticket().preferredUntil().isAfter(now);
    }

    /** The one who knows the person is at work, only not free this moment. */
    private static boolean isComing(Waiter waiter, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(who -> isPreferred(who, waiter))
                .filter(who -> !who.declined().contains(waiter.contact()))
                .anyMatch(who -> who.presence().state() == PresenceState.AVAILABLE);
    }

    private static RoutingDecision offer(Candidate who, Waiter waiter, Instant now, Code first) {
        Reason reason =
                first == Code.LONGEST_IDLE
                        ? new Reason(first, seconds(who.presence().idleSince(), now))
                        : new Reason(first, "");
        return new RoutingDecision.OfferTo(
                who.id(), new Why(reasons(waiter, who.profile(), reason).toList()));
    }

    private static Stream<Reason> reasons(Waiter waiter, OperatorProfile who, Reason first) {
        var reasons = new ArrayList<Reason>();
        if (waiter.isLifeSafety()) {
            reasons.add(new Reason(Code.LIFE_SAFETY, ""));
        }
        reasons.add(first);
        Code language = speaks(who, waiter) ? Code.LANGUAGE : Code.LANGUAGE_RELAXED;
        reasons.add(new Reason(language, waiter.language().tag()));
        Code skill = isSkilled(who, waiter) ? Code.SKILL : Code.SKILL_RELAXED;
        waiter.queue().skill().ifPresent(need -> reasons.add(new Reason(skill, need.skill())));
        return reasons.stream();
    }

    private static RoutingDecision nobody(Waiter waiter, Code code, Instant now) {
        Optional<Instant> next =
                Stream.of(
                                waiter.ticket().offerFrom(),
                                waiter.ticket().preferredUntil(),
                                waiter.ticket().relaxAt())
                        .filter(now::isBefore)
                        .min(Comparator.naturalOrder());
        return new RoutingDecision.NobodyYet(Why.because(code), next);
    }

    private static String seconds(Instant from, Instant to) {
        return Long.toString(Math.max(0, Duration.between(from, to).toSeconds()));
    }
}
