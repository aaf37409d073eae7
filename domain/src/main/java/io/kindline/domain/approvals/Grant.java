package io.kindline.domain.approvals;

import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was granted and on what it rests.
 *
 * @param approvals those that granted it; none when its asker did
 * @param review of what was done before anybody was asked; empty until somebody looked
 */
public record Grant(
        Money amount, Basis basis, List<Approval> approvals, Instant at, Optional<Review> review) {
    public Grant {
        approvals = List.copyOf(approvals);
    }

    /** On whose word. */
    public enum Basis {
        OWN,
        ACT_FIRST,
        APPROVED
    }

    /** What a supervisor said of an act-first grant. */
    public record Review(OperatorId by, String words, Instant at) {}

    static Grant alone(Money amount, Basis basis, Instant at) {
        return new Grant(amount, basis, List.of(), at, Optional.empty());
    }

    /** Waits for somebody to look at what was done. */
    public boolean waitsForReview() {
        return basis == Basis.ACT_FIRST && review.isEmpty();
    }

    public Grant reviewed(Review by) {
        return new Grant(amount, basis, approvals, at, Optional.of(by));
    }

    /** Whose authority was used: the last one's who agreed; of his own grants, the asker's. */
    public OperatorId onAuthorityOf(OperatorId asker) {
        return approvals.isEmpty() ? asker : approvals.getLast().vote().inNameOf();
    }
}
