package io.kindline.application.entrypoints;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a queue, or changes by which rules its contacts are offered. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveQueue {
    private final Queues queues;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveQueue(Queues queues, ChangeLog changes, InstantSource clock, Ids ids) {
        this.queues = queues;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The queue as it should be, as it was typed.
     *
     * @param brand of a new queue; an existing one keeps its own, for its contacts belong to it
     * @param priority 1 (soonest) to 9
     * @param offerDelay seconds a contact rests before it is offered
     * @param preferKnown seconds for which the one who knows the person is preferred
     * @param relaxAfter seconds after which the wish for a language or skill is dropped
     * @param skill the word of the skill asked for; empty for none
     * @param skillLevel 1 to 5, at least
     */
    public record Command(
            Optional<QueueId> queue,
            String name,
            Optional<BrandId> brand,
            String priority,
            String offerDelay,
            String preferKnown,
            String relaxAfter,
            String skill,
            String skillLevel) {}

    /** What is wrong with a command. */
    public enum Flaw {
        GONE,
        NAME_MALFORMED,
        NAME_TAKEN,
        BRAND_MISSING,
        PRIORITY_MALFORMED,
        OFFER_DELAY_MALFORMED,
        PREFER_KNOWN_MALFORMED,
        RELAX_AFTER_MALFORMED,
        SKILL_MALFORMED
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Stored; what begins to wait from now on follows it. */
        record Saved(QueueId queue) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Queue> before =
                queues.all().stream()
                        .filter(queue -> Optional.of(queue.id()).equals(command.queue()))
                        .filter(queue -> actor.maySee(queue.brand()))
                        .findFirst();
        Optional<BrandId> brand = before.map(Queue::brand).or(command::brand).filter(actor::maySee);
        Set<Flaw> flaws = flaws(command, before, brand);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var queue =
                new Queue(
                        command.queue().orElseGet(() -> new QueueId(ids.next())),
                        command.name().strip(),
                        brand.orElseThrow(),
                        Typed.number(command.priority(), 1, 9).orElseThrow(),
                        Typed.seconds(command.offerDelay(), 0).orElseThrow(),
                        Typed.seconds(command.preferKnown(), 0).orElseThrow(),
                        Typed.seconds(command.relaxAfter(), 0).orElseThrow(),
                        skill(command));
        queues.save(queue);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "queue.changed" : "queue.made",
                        "queue:" + queue.id().value(),
                        Optional.of(queue.brand()),
                        before.map(SaveQueue::portrait).orElse(Portrait.NOTHING),
                        portrait(queue)),
                clock.instant());
        return new Outcome.Saved(queue.id());
    }

    private Set<Flaw> flaws(Command command, Optional<Queue> before, Optional<BrandId> brand) {
        var flaws = EnumSet.noneOf(Flaw.class);
        unless(command.queue().isEmpty() || before.isPresent(), Flaw.GONE, flaws);
        unless(Typed.isName(command.name()), Flaw.NAME_MALFORMED, flaws);
        boolean free =
                queues.all().stream()
                        .filter(queue -> Optional.of(queue.brand()).equals(brand))
                        .filter(queue -> !Optional.of(queue.id()).equals(command.queue()))
                        .noneMatch(queue -> queue.name().equalsIgnoreCase(command.name().strip()));
        unless(free, Flaw.NAME_TAKEN, flaws);
        unless(brand.isPresent(), Flaw.BRAND_MISSING, flaws);
        unless(Typed.number(command.priority(), 1, 9).isPresent(), Flaw.PRIORITY_MALFORMED, flaws);
        unless(isTime(command.offerDelay()), Flaw.OFFER_DELAY_MALFORMED, flaws);
        unless(isTime(command.preferKnown()), Flaw.PREFER_KNOWN_MALFORMED, flaws);
        unless(isTime(command.relaxAfter()), Flaw.RELAX_AFTER_MALFORMED, flaws);
        unless(
                command.skill().isBlank() || skill(command).isPresent(),
                Flaw.SKILL_MALFORMED,
                flaws);
        return flaws;
    }

    private static boolean isTime(String typed) {
        return Typed.seconds(typed, 0).isPresent();
    }

    private static void unless(boolean holds, Flaw flaw, Set<Flaw> flaws) {
        if (!holds) {
            flaws.add(flaw);
        }
    }

    /** Empty when none is asked for, or when what was typed is no skill. */
    private static Optional<SkillNeed> skill(Command command) {
        String word = command.skill().strip().toLowerCase(Locale.ROOT);
        return word.matches("[a-z0-9][a-z0-9-]{0,39}")
                ? Typed.number(command.skillLevel(), 1, 5).map(level -> new SkillNeed(word, level))
                : Optional.empty();
    }

    private static Portrait portrait(Queue queue) {
        return Portrait.NOTHING
                .with("name", queue.name())
                .with("priority", queue.priority())
                .with("offer-delay", seconds(queue.offerDelay()))
                .with("prefer-known", seconds(queue.preferKnownFor()))
                .with("relax-after", seconds(queue.relaxAfter()))
                .with(
                        "skill",
                        queue.skill().map(need -> need.skill() + " " + need.level()).orElse(""));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
