package io.kindline.application.entrypoints;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Makes an entry point, or changes its hours, promises, words and queue, or retires it. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveEntryPoint {
    private final EntryPoints entryPoints;
    private final EntryPointRules rules;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SaveEntryPoint(
            EntryPoints entryPoints,
            EntryPointRules rules,
            ChangeLog changes,
            InstantSource clock,
            Ids ids) {
        this.entryPoints = entryPoints;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The entry point as it should be, as it was typed.
     *
     * @param key of a new one; an existing one keeps its own, for programs call it by it, and its
     *     channel, door and brand, for its contacts came by them
     * @param queue of the entry point's brand; a new one belongs to the queue's brand
     * @param week and {@code dates} as in {@link io.kindline.domain.entrypoints.OpeningHoursText}
     * @param firstResponse of its business time, such as {@code 30s}, {@code 5m}, {@code 8h}, as
     *     the two others
     * @param textMax the longest reply, in characters
     * @param callback where replies of an HTTP door are sent; may be empty
     */
    public record Command(
            Optional<EntryPointId> entryPoint,
            String key,
            String name,
            Channel channel,
            Door door,
            Optional<QueueId> queue,
            String zone,
            String week,
            String dates,
            String firstResponse,
            String nextResponse,
            String resolution,
            String language,
            String greeting,
            String persona,
            String textMax,
            String callback,
            Standing standing) {}

    /** What is wrong with a command. */
    public enum Flaw {
        GONE,
        KEY_MALFORMED,
        KEY_TAKEN,
        NAME_MALFORMED,
        QUEUE_MISSING,
        ZONE_UNKNOWN,
        WEEK_MALFORMED,
        DATES_MALFORMED,
        FIRST_RESPONSE_MALFORMED,
        NEXT_RESPONSE_MALFORMED,
        RESOLUTION_MALFORMED,
        LANGUAGE_MALFORMED,
        LANGUAGE_NOT_SERVED,
        GREETING_TOO_LONG,
        PERSONA_MALFORMED,
        TEXT_MAX_MALFORMED,
        CALLBACK_MALFORMED
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Stored; this node follows at once, others within seconds. */
        record Saved(EntryPointId entryPoint) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<EntryPoint> before =
                entryPoints.all().stream()
                        .filter(door -> Optional.of(door.id()).equals(command.entryPoint()))
                        .filter(door -> actor.maySee(door.brand()))
                        .findFirst();
        Set<Flaw> flaws = rules.flaws(actor, command, before);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        EntryPointId id = before.map(EntryPoint::id).orElseGet(() -> new EntryPointId(ids.next()));
        EntryPoint after = rules.read(id, command, before);
        entryPoints.save(after);
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "entry-point.changed" : "entry-point.made",
                        "entry-point:" + id.value(),
                        Optional.of(after.brand()),
                        before.map(rules::portrait).orElse(Portrait.NOTHING),
                        rules.portrait(after)),
                clock.instant());
        return new Outcome.Saved(id);
    }
}
