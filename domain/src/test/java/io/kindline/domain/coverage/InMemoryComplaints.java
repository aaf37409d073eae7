package io.kindline.domain.coverage;

import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.shared.BrandId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Complaints in memory. */
public final class InMemoryComplaints implements Complaints {
    private final List<Complaint> all = new ArrayList<>();
    private final Escalations escalations;

    public InMemoryComplaints(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void turn(BrandId brand) {
        // one thread needs no turns
    }

    @Override
    public void add(Complaint complaint) {
        boolean known =
                all.stream()
                        .anyMatch(one ->
                                one.contact().equals(complaint.contact())
                                        && one.ticket().equals(complaint.ticket()));
        if (!known) {
            all.add(complaint);
        }
    }

    @Override
    public List<Cluster> open(Set<BrandId> brands) {
        Map<EscalationId, List<Complaint>> byTicket = new LinkedHashMap<>();
        all.stream()
                .filter(one -> brands.contains(one.brand()))
                .forEach(one ->
                        byTicket.computeIfAbsent(one.ticket(), _ -> new ArrayList<>()).add(one));
        return byTicket.values().stream()
                .flatMap(some ->
                        escalations.find(some.getFirst().ticket()).stream()
                                .filter(Escalation.Functional.class::isInstance)
                                .map(Escalation.Functional.class::cast)
                                .map(open -> cluster(some, open)))
                .toList();
    }

    private static Cluster cluster(List<Complaint> some, Escalation.Functional open) {
        return new Cluster(
                some.getFirst().ticket(),
                some.getFirst().brand(),
                some.stream().map(Complaint::point).toList(),
                some.getFirst().at(),
                open.status());
    }
}
