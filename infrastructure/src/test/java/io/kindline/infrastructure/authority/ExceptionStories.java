package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;

import io.kindline.application.authority.OneException;
import io.kindline.application.authority.RequestException;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** What stories about exceptions share. */
abstract class ExceptionStories {
    @Autowired AuthorityWorld world;
    @Autowired RequestException request;
    @Autowired OneException one;

    ExceptionCase asks(Actor.Staff who, ContactId contact, long roubles) {
        return asks(who, contact, ExceptionKind.GOODWILL_CREDIT, rub(roubles), "3.2");
    }

    ExceptionCase asks(
            Actor.Staff who, ContactId contact, ExceptionKind kind, Money amount, String clause) {
        return decided(
                request.handle(
                        who,
                        new RequestException.Command(
                                contact,
                                kind,
                                Optional.of(amount).filter(money -> money.minorUnits() > 0),
                                words(clause),
                                Optional.empty())));
    }

    static ExceptionCase decided(RequestException.Outcome outcome) {
        return ((RequestException.Outcome.Decided) outcome).exception();
    }

    static Plea.Words words(String clause) {
        return new Plea.Words(
                Optional.of(clause).filter(key -> !key.isEmpty()).map(ClauseKey::new),
                "two days without network",
                "she stays with us",
                "");
    }

    ExceptionCase now(Actor.Staff who, ExceptionId id) {
        return one.handle(who, id).orElseThrow();
    }
}
