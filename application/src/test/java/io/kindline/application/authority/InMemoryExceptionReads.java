package io.kindline.application.authority;

import io.kindline.application.ledger.Executions;
import io.kindline.application.ledger.InMemoryExecutions;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.approvals.InMemoryExceptions;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists of exceptions in memory. */
public final class InMemoryExceptionReads implements ExceptionReads {
    private static final Comparator<ExceptionCase> BY_ID =
            Comparator.comparing(one -> one.id().value().toString());

    private final InMemoryExceptions exceptions;
    private final InMemoryExecutions executions;

    public InMemoryExceptionReads(InMemoryExceptions exceptions, InMemoryExecutions executions) {
        this.exceptions = exceptions;
        this.executions = executions;
    }

    @Override
    public List<ExceptionCase> ofContact(ContactId contact) {
        return all().filter(one -> one.matter().plea().place().contact().equals(contact))
                .sorted(BY_ID)
                .toList();
    }

    @Override
    public Page<ExceptionCase> list(Filter filter, Optional<String> after, int most) {
        Optional<String> last = after.map(UUID::fromString).map(UUID::toString);
        List<ExceptionCase> fitting =
                all().filter(one -> fits(one, filter))
                        .filter(one ->
                                last.isEmpty()
                                        || one.id().value().toString().compareTo(last.get()) < 0)
                        .sorted(BY_ID.reversed())
                        .toList();
        return fitting.size() <= most
                ? new Page<>(fitting, Optional.empty())
                : new Page<>(
                        fitting.subList(0, most),
                        Optional.of(fitting.get(most - 1).id().value().toString()));
    }

    private static boolean fits(ExceptionCase one, Filter filter) {
        Plea plea = one.matter().plea();
        return filter.brands().contains(plea.place().brand())
                && filter.asker().map(plea.asker().id()::equals).orElse(true)
                && filter.subscriber().map(plea.place().subscriber()::equals).orElse(true)
                && filter.kind().map(kind -> plea.kind() == kind).orElse(true)
                && filter.state().map(CaseStates.nameOf(one)::equals).orElse(true);
    }

    @Override
    public List<ExceptionCase> pending(Set<BrandId> brands, int most) {
        return of(brands)
                .filter(ExceptionCase.Pending.class::isInstance)
                .map(ExceptionCase.Pending.class::cast)
                .sorted(Comparator.comparing(one -> one.turn().answerBy()))
                .limit(most)
                .map(ExceptionCase.class::cast)
                .toList();
    }

    @Override
    public List<ExceptionCase> toReview(Set<BrandId> brands, int most) {
        return of(brands)
                .filter(one -> CaseStates.grantOf(one).filter(Grant::waitsForReview).isPresent())
                .sorted(Comparator.comparing(one -> one.matter().plea().place().askedAt()))
                .limit(most)
                .toList();
    }

    @Override
    public List<ExceptionCase> notCarriedOut(Set<BrandId> brands, int most) {
        return of(brands)
                .filter(one ->
                        (one instanceof ExceptionCase.Failed failed
                                        && failed.grant().review().isEmpty())
                                || executions
                                        .trouble(one.id())
                                        .filter(found ->
                                                found.attempts() >= Executions.Trouble.SERIOUS_FROM)
                                        .isPresent())
                .sorted(BY_ID)
                .limit(most)
                .toList();
    }

    private Stream<ExceptionCase> of(Set<BrandId> brands) {
        return all().filter(one -> brands.contains(one.matter().plea().place().brand()));
    }

    private Stream<ExceptionCase> all() {
        return exceptions.all().stream();
    }
}
