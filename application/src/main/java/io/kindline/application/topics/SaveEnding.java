package io.kindline.application.topics;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.Ending;
import io.kindline.domain.topics.Standing;
import io.kindline.domain.topics.Topics;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says whether a brand's contacts may end in a way, and what must be said then. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SaveEnding {
    private final Topics topics;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SaveEnding(Topics topics, ChangeLog changes, InstantSource clock) {
        this.topics = topics;
        this.changes = changes;
        this.clock = clock;
    }

    /** The ending as it should be. */
    public record Command(
            BrandId brand,
            io.kindline.domain.contacts.Outcome outcome,
            Standing standing,
            Set<Ending.Asked> asks) {}

    /** What is wrong with a command. */
    public enum Flaw {
        BRAND_MISSING,
        /** Joining contacts is no ending to choose. */
        GONE,
        /** Contacts must be able to end. */
        LAST_ENDING
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored, and holds for the next contact that ends. */
        record Saved() implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor actor, Command command) {
        if (!actor.maySee(command.brand())) {
            return new Outcome.Refused(Set.of(Flaw.BRAND_MISSING));
        }
        Catalogue catalogue = topics.of(command.brand());
        Optional<Ending> before = catalogue.ending(command.outcome());
        var flaws = EnumSet.noneOf(Flaw.class);
        if (before.isEmpty()) {
            flaws.add(Flaw.GONE);
        } else if (command.standing() == Standing.RETIRED && isLast(catalogue, before.get())) {
            flaws.add(Flaw.LAST_ENDING);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var ending =
                new Ending(command.brand(), command.outcome(), command.standing(), command.asks());
        topics.save(ending);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "ending.changed",
                        "ending:" + command.outcome().name().toLowerCase(Locale.ROOT),
                        Optional.of(command.brand()),
                        before.map(SaveEnding::portrait).orElse(Portrait.NOTHING),
                        portrait(ending)),
                clock.instant());
        return new Outcome.Saved();
    }

    private static boolean isLast(Catalogue catalogue, Ending ending) {
        return catalogue.endings().stream()
                .filter(Ending::isOffered)
                .allMatch(other -> other.outcome() == ending.outcome());
    }

    private static Portrait portrait(Ending ending) {
        return Portrait.NOTHING
                .with("standing", ending.standing())
                .with("asks", new TreeSet<>(ending.asks()));
    }
}
