package io.kindline.application.authority;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.approvals.Exceptions.RequestKey;
import io.kindline.domain.approvals.Line;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Deciding;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides in a subscriber's interest: at once within one's authority, by others beyond it. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RequestException {
    private final ContactBook contacts;
    private final Standing standing;
    private final ExceptionBook book;
    private final Stores stores;
    private final Makings makings;

    /** Where it looks. */
    public record Stores(Exceptions exceptions, Authorities authorities) {}

    /** What a new request is made of. */
    public record Makings(InstantSource clock, Ids ids) {}

    public RequestException(
            ContactBook contacts,
            Standing standing,
            ExceptionBook book,
            Stores stores,
            Makings makings) {
        this.contacts = contacts;
        this.standing = standing;
        this.book = book;
        this.stores = stores;
        this.makings = makings;
    }

    /**
     * What is asked.
     *
     * @param amount empty when it costs nothing
     * @param key by which the same request may be repeated safely; empty when it will not be
     */
    public record Command(
            ContactId contact,
            ExceptionKind kind,
            Optional<Money> amount,
            Plea.Words words,
            Optional<String> key) {}

    /** How it went. */
    public sealed interface Outcome {

        /** It is stored, decided as its state says; now, or before by the same key. */
        record Decided(ExceptionCase exception) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NoContact() implements Outcome {}

        /** The kind asks for something that was not said. */
        record Incomplete(KindTerms.Need missing) implements Outcome {}

        /** The key was used before for another request. */
        record KeyTaken() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = contacts.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NoContact();
        }
        String fingerprint = Fingerprint.of(command);
        Optional<Exceptions.Repeated> repeated =
                command.key().flatMap(key -> stores.exceptions().repeated(actor.id(), key));
        if (repeated.isPresent()) {
            return again(repeated.get(), fingerprint);
        }
        Plea plea = plea(actor, command, contact.get());
        KindTerms terms = stores.authorities().terms(plea.place().brand(), plea.kind());
        Optional<KindTerms.Need> missing = plea.missing(terms);
        if (missing.isPresent()) {
            return new Outcome.Incomplete(missing.get());
        }
        ExceptionCase decided =
                ExceptionCase.decided(
                        plea,
                        Deciding.decide(plea, standing.lockedGrounds(plea)),
                        plea.asker().team().isPresent() ? Line.TEAM : Line.BRAND);
        return new Outcome.Decided(
                book.open(
                        actor,
                        decided,
                        command.key().map(key -> new RequestKey(key, fingerprint))));
    }

    private Outcome again(Exceptions.Repeated repeated, String fingerprint) {
        return repeated.fingerprint().equals(fingerprint)
                ? new Outcome.Decided(stores.exceptions().find(repeated.id()).orElseThrow())
                : new Outcome.KeyTaken();
    }

    private Plea plea(Actor.Staff actor, Command command, Contact contact) {
        Instant now = makings.clock().instant();
        Set<OperatorId> sharing =
                contact.holder().stream()
                        .filter(holder -> !holder.equals(actor.id()))
                        .collect(Collectors.toSet());
        return new Plea(
                new ExceptionId(makings.ids().next()),
                new Plea.Place(
                        contact.id(), contact.head().subscriber(), contact.head().brand(), now),
                new Plea.Asker(actor.id(), standing.bearer(actor.id(), now).team(), sharing),
                command.kind(),
                command.amount()
                        .orElseGet(() -> Money.zero(standing.currency(contact.head().brand()))),
                command.words());
    }
}
