package io.kindline.application.authority;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Deciding;
import io.kindline.domain.authority.Decision;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who would decide if it were asked now; nothing is stored and nobody is kept waiting. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ForecastDecision {
    private static final ExceptionId NOT_ASKED = new ExceptionId(new UUID(0, 0));

    private final Contacts contacts;
    private final Authorities authorities;
    private final Standing standing;
    private final InstantSource clock;

    public ForecastDecision(
            Contacts contacts, Authorities authorities, Standing standing, InstantSource clock) {
        this.contacts = contacts;
        this.authorities = authorities;
        this.standing = standing;
        this.clock = clock;
    }

    /** What might be asked. */
    public record Question(
            ContactId contact,
            ExceptionKind kind,
            Optional<Money> amount,
            Optional<ClauseKey> clause) {}

    /** The decision, and what the kind needs to be said. */
    public record Forecast(Decision decision, Set<KindTerms.Need> needs) {}

    /** Empty for a contact the actor may not see. */
    public Optional<Forecast> handle(Actor.Staff actor, Question question) {
        return contacts.find(question.contact())
                .filter(contact -> actor.maySee(contact.head().brand()))
                .map(contact -> forecast(actor, contact, question));
    }

    private Forecast forecast(Actor.Staff actor, Contact contact, Question question) {
        Instant now = clock.instant();
        var plea =
                new Plea(
                        NOT_ASKED,
                        new Plea.Place(
                                contact.id(),
                                contact.head().subscriber(),
                                contact.head().brand(),
                                now),
                        new Plea.Asker(
                                actor.id(), standing.bearer(actor.id(), now).team(), Set.of()),
                        question.kind(),
                        question.amount()
                                .orElseGet(() ->
                                        Money.zero(standing.currency(contact.head().brand()))),
                        new Plea.Words(question.clause(), "", "", ""));
        return new Forecast(
                Deciding.decide(plea, standing.grounds(plea)),
                authorities.terms(contact.head().brand(), question.kind()).needs());
    }
}
