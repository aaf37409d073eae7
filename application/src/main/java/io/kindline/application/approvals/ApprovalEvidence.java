package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.authority.ExceptionReads;
import io.kindline.application.authority.MyAuthority;
import io.kindline.application.authority.Standing;
import io.kindline.application.ledger.Executions;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a decider wants to see before he decides, on one page. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ApprovalEvidence {
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 60;

    private final ExceptionBook book;
    private final ExceptionReads reads;
    private final Standing standing;
    private final Executions executions;

    public ApprovalEvidence(
            ExceptionBook book, ExceptionReads reads, Standing standing, Executions executions) {
        this.book = book;
        this.reads = reads;
        this.standing = standing;
        this.executions = executions;
    }

    /**
     * The page.
     *
     * @param clause the version that was in force when it was asked
     * @param left of the asker's budget now
     * @param ofSubscriber what the subscriber was granted or refused before
     * @param alike how the like was decided before, for anybody
     * @param trouble why it is not carried out yet
     */
    public record Page(
            ExceptionCase exception,
            Optional<Clause> clause,
            Optional<MyAuthority.BudgetLine> left,
            List<ExceptionCase> ofSubscriber,
            List<ExceptionCase> alike,
            Optional<Executions.Trouble> trouble) {}

    /** Empty when there is none the actor may see. */
    public Optional<Page> handle(Actor.Staff actor, ExceptionId id) {
        return book.visible(actor, id).map(this::page);
    }

    private Page page(ExceptionCase exception) {
        Plea plea = exception.matter().plea();
        BrandId brand = plea.place().brand();
        return new Page(
                exception,
                standing.clause(plea),
                standing.budgetLine(plea.asker().id(), brand, plea.place().askedAt()),
                others(
                        exception,
                        new ExceptionReads.Filter(
                                Set.of(brand),
                                Optional.empty(),
                                Optional.of(plea.place().subscriber()),
                                Optional.empty(),
                                Optional.empty())),
                alike(exception),
                executions.trouble(exception.id()));
    }

    /** What somebody decided, of the newest of the kind: what waits tells nothing. */
    private List<ExceptionCase> alike(ExceptionCase one) {
        Plea plea = one.matter().plea();
        var filter =
                new ExceptionReads.Filter(
                        Set.of(plea.place().brand()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(plea.kind()),
                        Optional.empty());
        return reads.list(filter, Optional.empty(), LOOKED_AT).items().stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> !(other instanceof ExceptionCase.Pending))
                .filter(other -> !(other instanceof ExceptionCase.Withdrawn))
                .limit(SHOWN)
                .toList();
    }

    private List<ExceptionCase> others(ExceptionCase one, ExceptionReads.Filter filter) {
        return reads.list(filter, Optional.empty(), SHOWN + 1).items().stream()
                .filter(other -> !other.id().equals(one.id()))
                .limit(SHOWN)
                .toList();
    }
}
