package io.kindline.application.escalations;

import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Subscriber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Boards and strips from what is in memory. */
public final class InMemoryEscalationReads implements EscalationReads {
    private static final Comparator<Escalation.Open> LIVES_FIRST =
            Comparator.<Escalation.Open, Boolean>comparing(
                            open -> !open.what().service().isLifeSafety())
                    .thenComparing(open -> open.what().raisedAt())
                    .thenComparing(open -> open.id().value());

    private final DomainInMemory house;

    public InMemoryEscalationReads(DomainInMemory house) {
        this.house = house;
    }

    @Override
    public List<EscalationLine> open(Set<BrandId> brands, int most) {
        return house.escalations.open().stream()
                .filter(open -> brands.contains(open.what().brand()))
                .sorted(LIVES_FIRST)
                .limit(most)
                .map(this::line)
                .toList();
    }

    private EscalationLine line(Escalation.Open open) {
        Discretion how = house.contacts.discretion(open.what().contact());
        return switch (how) {
            case NEUTRAL -> new EscalationLine(open, "", how, Optional.empty());
            case PLAIN ->
                    new EscalationLine(
                            open,
                            house.subscribers
                                    .find(open.what().subscriber())
                                    .map(Subscriber::name)
                                    .orElse(""),
                            how,
                            house.places.of(open.id()).stream().findFirst());
        };
    }
}
