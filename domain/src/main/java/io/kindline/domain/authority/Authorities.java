package io.kindline.domain.authority;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may what: limits, budgets, the terms of kinds, and who lent his authority to whom. */
public interface Authorities {

    /** Every limit of the brand, past and future ones too. */
    List<Limit> limits(BrandId brand);

    /** Every budget of the brand, past and future ones too. */
    List<Budget> budgets(BrandId brand);

    /**
     * How the kind is dealt with in the brand; {@link KindTerms#usual} unless it says otherwise.
     */
    KindTerms terms(BrandId brand, ExceptionKind kind);

    /** What was lent to the person and holds at that moment. */
    List<Delegation> lentTo(OperatorId person, Instant now);

    /** What the person lent or was lent, and is not over at that moment, the earliest first. */
    List<Delegation> lentAround(OperatorId person, Instant now);

    /** One delegation, if there is one. */
    Optional<Delegation> lent(DelegationId id);

    /** Lets it hold no longer than now; one that has not begun is as if it had never been. */
    void end(Delegation lent, Instant now);

    /** Lets a limit or a budget hold no longer than that day; a later one is taken away. */
    void end(LimitId rule, LocalDate last);

    /** Stores a new limit. */
    void add(Limit limit);

    /** Stores a new budget. */
    void add(Budget budget);

    /** Stores what holds for a kind in the brand from now on. */
    void save(BrandId brand, KindTerms terms);

    /** Stores a new delegation. */
    void add(Delegation delegation);
}
