package io.kindline.application.regulation;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.ClauseId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause a new wording or firmness from a day on, or makes a new one. What held before
 * stays readable as it was: versions are added, none is changed but for its last day.
 */
@UseCase(allowed = Role.ADMINISTRATOR)
public class ReviseClause {
    private final Regulation regulation;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public ReviseClause(Regulation regulation, ChangeLog changes, InstantSource clock, Ids ids) {
        this.regulation = regulation;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The version wanted.
     *
     * @param last the last day it holds; empty while there is no end
     */
    public record Command(
            BrandId brand,
            String key,
            Said said,
            Firmness firmness,
            LocalDate from,
            Optional<LocalDate> last) {}

    /** What it says. */
    public record Said(String title, String text, String owner) {}

    /** What is wrong with a command. */
    public enum Flaw {
        BRAND_NOT_YOURS,
        KEY_MALFORMED,
        /** A title, a text and an owner are needed, none too long. */
        WORDING_MISSING,
        /** In the past, ending before it begins, or not after the version before. */
        DAYS_WRONG
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It holds from its day on. */
        record Saved(Clause clause) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!actor.maySee(command.brand())) {
            flaws.add(Flaw.BRAND_NOT_YOURS);
        }
        Optional<ClauseKey> key = key(command.key());
        if (key.isEmpty()) {
            flaws.add(Flaw.KEY_MALFORMED);
        }
        Optional<Clause.Wording> wording = wording(command.said());
        if (wording.isEmpty()) {
            flaws.add(Flaw.WORDING_MISSING);
        }
        Optional<Clause> newest =
                flaws.contains(Flaw.BRAND_NOT_YOURS)
                        ? Optional.empty()
                        : key.flatMap(known -> newest(command.brand(), known));
        if (areWrong(command, newest, now.atZone(ZoneOffset.UTC).toLocalDate())) {
            flaws.add(Flaw.DAYS_WRONG);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        var clause =
                new Clause(
                        new ClauseId(ids.next()),
                        command.brand(),
                        key.orElseThrow(),
                        newest.map(Clause::version).orElse(0) + 1,
                        wording.orElseThrow(),
                        command.firmness(),
                        command.from(),
                        command.last());
        newest.filter(before -> before.until().map(command.from()::isBefore).orElse(true))
                .ifPresent(before -> regulation.end(before.id(), command.from().minusDays(1)));
        regulation.add(clause);
        note(actor, newest, clause, now);
        return new Outcome.Saved(clause);
    }

    private static boolean areWrong(Command command, Optional<Clause> newest, LocalDate today) {
        return command.from().isBefore(today.minusDays(1))
                || command.last().filter(command.from()::isAfter).isPresent()
                || newest.filter(before -> !command.from().isAfter(before.from())).isPresent();
    }

    private void note(Actor.Staff actor, Optional<Clause> before, Clause clause, Instant now) {
        changes.record(
                actor,
                new ChangeLog.Change(
                        before.isPresent() ? "clause.revised" : "clause.made",
                        "clause:" + clause.key().value(),
                        Optional.of(clause.brand()),
                        before.map(ReviseClause::portrait).orElse(Portrait.NOTHING),
                        portrait(clause)),
                now);
    }

    private Optional<Clause> newest(BrandId brand, ClauseKey key) {
        return regulation.of(Set.of(brand)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    private static Optional<ClauseKey> key(String typed) {
        try {
            return Optional.of(new ClauseKey(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Clause.Wording> wording(Said said) {
        try {
            return Optional.of(
                    new Clause.Wording(
                            clean(said.title()), clean(said.text()), clean(said.owner())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    private static Portrait portrait(Clause clause) {
        return Portrait.NOTHING
                .with("version", clause.version())
                .with("title", clause.wording().title())
                .with("text", clause.wording().text())
                .with("owner", clause.wording().owner())
                .with("firmness", clause.firmness())
                .with("from", clause.from())
                .with("last", clause.until().map(LocalDate::toString).orElse(""));
    }
}
