package io.kindline.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationSamples;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of complaints of coverage does. */
@ContractOf(Complaints.class)
public abstract class ComplaintsContract extends PortContract {
    private final Escalation.Functional ticket =
            EscalationSamples.functional(Service.COVERAGE, new ContactId(id()));

    private Complaints complaints() {
        return port(Complaints.class);
    }

    private BrandId brand() {
        return ticket.what().brand();
    }

    private Complaint complaint(ContactId contact, double latitude, long seconds) {
        return new Complaint(
                contact,
                ticket.id(),
                brand(),
                new GeoPoint(latitude, 30.3),
                "behind the hill",
                new OperatorId(id()),
                NOW.plusSeconds(seconds));
    }

    private List<Cluster> open(Set<BrandId> brands) {
        return within(() -> complaints().open(brands));
    }

    @Test
    void complaints_of_one_ticket_are_a_cluster_until_it_is_answered() {
        commit(() -> port(Escalations.class).add(ticket));
        var first = new ContactId(id());
        commit(() -> complaints().turn(brand()));
        commit(() -> complaints().add(complaint(first, 60.1, 1)));
        commit(() -> complaints().add(complaint(new ContactId(id()), 60.101, 2)));
        commit(() -> complaints().add(complaint(first, 60.1, 3)));

        assertThat(open(Set.of(brand())))
                .containsExactly(
                        new Cluster(
                                ticket.id(),
                                brand(),
                                List.of(new GeoPoint(60.1, 30.3), new GeoPoint(60.101, 30.3)),
                                NOW.plusSeconds(1),
                                ""));
        assertThat(open(Set.of(new BrandId(id())))).isEmpty();
        assertThat(open(Set.of())).isEmpty();

        commit(() ->
                port(Escalations.class).save(ticket.answer(new OperatorId(id()), "repaired", NOW)));
        assertThat(open(Set.of(brand()))).isEmpty();
    }
}
