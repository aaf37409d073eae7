package io.kindline.application.authority;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.authority.RuleDraft.Flaw;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Holder;
import io.kindline.domain.authority.Limit;
import io.kindline.domain.authority.LimitId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Says how much somebody may grant in one case from a day on. Nothing that held before is changed:
 * the newer of two rules wins while it holds, and the older one comes back after it.
 */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SetLimit {
    private final Authorities authorities;
    private final RuleDraft.House house;
    private final ChangeLog changes;
    private final InstantSource clock;
    private final Ids ids;

    public SetLimit(
            Authorities authorities,
            RuleDraft.House house,
            ChangeLog changes,
            InstantSource clock,
            Ids ids) {
        this.authorities = authorities;
        this.house = house;
        this.changes = changes;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The limit wanted.
     *
     * @param kind empty for all kinds that have none of their own
     */
    public record Command(
            RuleDraft draft,
            Optional<ExceptionKind> kind,
            Money alone,
            Money withOne,
            Money ceiling) {

        /** The limit, unless its amounts do not rise. */
        Optional<Limit> limit(LimitId id) {
            try {
                return Optional.of(
                        new Limit(
                                id,
                                draft.brand(),
                                draft.holder(),
                                kind,
                                new Limit.Steps(alone, withOne, ceiling),
                                draft.days()));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It holds from its day on. */
        record Saved(LimitId id) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        Set<Flaw> flaws = command.draft().flaws(actor, house, now);
        if (command.draft().holder() instanceof Holder.OfTeam
                || command.draft().holder() instanceof Holder.OfEachTeam) {
            flaws.add(Flaw.HOLDER_UNKNOWN);
        }
        Optional<Limit> limit =
                flaws.contains(Flaw.DAYS_WRONG)
                        ? Optional.empty()
                        : command.limit(new LimitId(ids.next()));
        if (limit.isEmpty() && !flaws.contains(Flaw.DAYS_WRONG)) {
            flaws.add(Flaw.AMOUNTS_WRONG);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Limit wanted = limit.orElseThrow();
        Portrait before = before(wanted).map(this::portrait).orElse(Portrait.NOTHING);
        authorities.add(wanted);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "limit.set",
                        "limit:" + wanted.id().value(),
                        Optional.of(wanted.brand()),
                        before,
                        portrait(wanted)),
                now);
        return new Outcome.Saved(wanted.id());
    }

    /** What held for the same ones on the new one's first day. */
    private Optional<Limit> before(Limit wanted) {
        return authorities.limits(wanted.brand()).stream()
                .filter(one -> one.holder().equals(wanted.holder()))
                .filter(one -> one.kind().equals(wanted.kind()))
                .filter(one -> one.days().covers(wanted.days().from()))
                .max(Comparator.comparing(one -> one.days().from()));
    }

    private Portrait portrait(Limit limit) {
        return Portrait.NOTHING
                .with("holder", RuleDraft.words(limit.holder(), house))
                .with("kind", limit.kind().map(Enum::name).orElse("ALL"))
                .with("alone", limit.steps().alone().amount().toPlainString())
                .with("with-one", limit.steps().withOne().amount().toPlainString())
                .with("ceiling", limit.steps().ceiling().amount().toPlainString())
                .with("from", limit.days().from())
                .with("last", limit.days().lastDay().map(LocalDate::toString).orElse(""));
    }
}
