package io.kindline.application.authority;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a kind of exception asks for, whether it may come first, and who carries it out. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class SetKindTerms {
    private final Authorities authorities;
    private final ChangeLog changes;
    private final InstantSource clock;

    public SetKindTerms(Authorities authorities, ChangeLog changes, InstantSource clock) {
        this.authorities = authorities;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is wrong. */
    public enum Flaw {
        /** The brand is not one of the actor's. */
        BRAND_NOT_YOURS,
        /** What is done before anybody is asked must say why. */
        REASON_NEEDED
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It holds from now on. */
        record Saved() implements Outcome {}

        /** Nothing was stored. */
        record Refused(Set<Flaw> flaws) implements Outcome {
            public Refused {
                flaws = Set.copyOf(flaws);
            }
        }
    }

    public Outcome handle(Actor.Staff actor, BrandId brand, KindTerms terms) {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!actor.maySee(brand)) {
            flaws.add(Flaw.BRAND_NOT_YOURS);
        }
        if (terms.pace() == KindTerms.Pace.ACT_FIRST
                && !terms.needs().contains(KindTerms.Need.REASON)) {
            flaws.add(Flaw.REASON_NEEDED);
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Portrait before = portrait(authorities.terms(brand, terms.kind()));
        authorities.save(brand, terms);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "exception-kind.changed",
                        "exception-kind:" + terms.kind().name(),
                        Optional.of(brand),
                        before,
                        portrait(terms)),
                clock.instant());
        return new Outcome.Saved();
    }

    private static Portrait portrait(KindTerms terms) {
        return Portrait.NOTHING
                .with(
                        "needs",
                        terms.needs().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .with("pace", terms.pace())
                .with("route", terms.route());
    }
}
