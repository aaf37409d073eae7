package io.kindline.domain.approvals;

import static io.kindline.domain.authority.AuthoritySamples.KONSTANTIN;
import static io.kindline.domain.authority.AuthoritySamples.NADEZHDA;
import static io.kindline.domain.authority.AuthoritySamples.NOW;
import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.TEAM;
import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.domain.authority.AuthoritySamples;
import io.kindline.domain.authority.Decision;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.authority.Why;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Exceptions in every state. */
public final class CaseSamples {
    private static final Why WHY =
            new Why(List.of(new Why.Because(Why.Code.ABOVE_OWN, List.of("500.00 RUB"))));

    private CaseSamples() {}

    public static Plea plea(UUID id, BrandId brand, ExceptionKind kind, Money amount) {
        return new Plea(
                new ExceptionId(id),
                new Plea.Place(
                        new ContactId(new UUID(id.getMostSignificantBits(), 7)),
                        new SubscriberId(new UUID(id.getMostSignificantBits(), 8)),
                        brand,
                        NOW),
                new Plea.Asker(OLGA, Optional.of(TEAM), Set.of()),
                kind,
                amount,
                AuthoritySamples.words());
    }

    public static ExceptionCase.Pending pendingTwo(Plea plea) {
        return (ExceptionCase.Pending)
                ExceptionCase.decided(plea, new Decision.NeedsTwo(WHY), Line.TEAM);
    }

    public static ExceptionCase.Pending pendingOne(Plea plea) {
        return (ExceptionCase.Pending)
                ExceptionCase.decided(plea, new Decision.NeedsOne(WHY), Line.TEAM);
    }

    public static ExceptionCase.Granted granted(Plea plea) {
        return (ExceptionCase.Granted)
                ExceptionCase.decided(plea, new Decision.GrantedNow(WHY), Line.TEAM);
    }

    public static ExceptionCase.Granted actedFirst(Plea plea) {
        return (ExceptionCase.Granted)
                ExceptionCase.decided(plea, new Decision.GrantedForReview(WHY), Line.TEAM);
    }

    public static Approval yes(OperatorId by, long roubles) {
        return new Approval(new Approval.Vote(by, by), rub(roubles), "yes", NOW.plusSeconds(5));
    }

    /** One life after another, each beginning with a state that is added and saved on. */
    public static List<List<ExceptionCase>> lives(Plea plea) {
        ExceptionCase.Pending two = pendingTwo(plea);
        ExceptionCase half = two.approve(yes(NADEZHDA, 900));
        var agreed =
                (ExceptionCase.Granted)
                        ((ExceptionCase.Pending) half).approve(yes(KONSTANTIN, 1_000));
        ExceptionCase.Executed done = agreed.executed("ref", NOW.plusSeconds(9));
        ExceptionCase.Reversing back = done.reverse(NADEZHDA, "an error", NOW.plusSeconds(10));
        ExceptionCase.Pending one = pendingOne(plea);
        ExceptionCase.Pending asked = one.ask(NADEZHDA, "why?", NOW.plusSeconds(3));
        ExceptionCase.Granted first = actedFirst(plea);
        return List.of(
                List.of(two, half, agreed, done, back, back.reversed(NOW.plusSeconds(11))),
                List.of(
                        one,
                        one.escalate(NOW.plusSeconds(900)),
                        asked,
                        asked.answer("because", NOW.plusSeconds(4)),
                        asked.decline(NADEZHDA, "no", NOW.plusSeconds(5))),
                List.of(pendingOne(plea), pendingOne(plea).withdraw(NOW)),
                List.of(first, first.failed("gone", NOW)),
                List.of(ExceptionCase.decided(plea, new Decision.Refused(WHY), Line.TEAM)));
    }
}
