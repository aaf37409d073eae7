package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a team of the brand is asked already, so that it is asked once and answers all. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class AskedAlready {
    private static final int LOOKED_AT_MAX = 200;
    private static final int SHOWN_MAX = 8;

    private final EscalationBook book;
    private final EscalationReads reads;

    public AskedAlready(EscalationBook book, EscalationReads reads) {
        this.book = book;
        this.reads = reads;
    }

    /** One that may be joined, and how many wait for it. */
    public record Asked(Escalation.Functional escalation, int waiting) {}

    /** Those of the contact's brand that it does not wait for yet, the newest first. */
    public List<Asked> handle(Actor.Staff actor, ContactId contact, Service service) {
        return book.contacts()
                .visible(actor, contact)
                .map(found -> asked(contact, found.head().brand(), service))
                .orElse(List.of());
    }

    private List<Asked> asked(ContactId contact, BrandId brand, Service service) {
        return reads.open(Set.of(brand), LOOKED_AT_MAX).reversed().stream()
                .map(EscalationLine::escalation)
                .flatMap(AskedAlready::functional)
                .filter(open -> open.what().service() == service)
                .limit(SHOWN_MAX)
                .flatMap(open -> joinable(contact, open))
                .toList();
    }

    private static Stream<Escalation.Functional> functional(Escalation.Open open) {
        return open instanceof Escalation.Functional it ? Stream.of(it) : Stream.empty();
    }

    private Stream<Asked> joinable(ContactId contact, Escalation.Functional open) {
        var links = book.stores().links().of(open.id());
        return links.stream().anyMatch(link -> link.contact().equals(contact))
                ? Stream.empty()
                : Stream.of(new Asked(open, links.size()));
    }
}
