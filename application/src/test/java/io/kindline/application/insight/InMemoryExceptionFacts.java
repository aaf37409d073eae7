package io.kindline.application.insight;

import io.kindline.application.authority.CaseStates;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.approvals.InMemoryExceptions;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.insight.Fact;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Facts of exceptions in memory; nobody rates anything there. */
public final class InMemoryExceptionFacts implements ExceptionFacts {
    private final InMemoryExceptions exceptions;
    private final Contacts contacts;

    public InMemoryExceptionFacts(InMemoryExceptions exceptions, Contacts contacts) {
        this.exceptions = exceptions;
        this.contacts = contacts;
    }

    @Override
    public List<Fact> between(BrandId brand, Instant from, Instant to, int most) {
        return exceptions.all().stream()
                .filter(one -> one.matter().plea().place().brand().equals(brand))
                .filter(one -> !one.matter().plea().place().askedAt().isBefore(from))
                .filter(one -> one.matter().plea().place().askedAt().isBefore(to))
                .sorted(
                        Comparator.comparing((ExceptionCase one) -> one.id().value().toString())
                                .reversed())
                .limit(most)
                .map(this::fact)
                .toList();
    }

    private Fact fact(ExceptionCase one) {
        Plea plea = one.matter().plea();
        Optional<Grant> grant = CaseStates.grantOf(one);
        return new Fact(
                plea.id(),
                plea.place().askedAt(),
                plea.kind(),
                plea.words().clause(),
                new Fact.Who(
                        plea.asker().id(),
                        plea.asker().team(),
                        grant.filter(found -> !found.approvals().isEmpty())
                                .map(found -> found.approvals().getLast().vote().by()),
                        plea.place().subscriber()),
                new Fact.Sums(
                        plea.amount(),
                        grant.map(Grant::amount).orElse(Money.zero(plea.amount().currency()))),
                fate(one),
                outcome(plea),
                OptionalInt.empty());
    }

    private Optional<Outcome> outcome(Plea plea) {
        return contacts.find(plea.place().contact())
                .filter(Contact.Closed.class::isInstance)
                .map(Contact.Closed.class::cast)
                .map(closed -> closed.disposition().outcome());
    }

    private static Fact.Fate fate(ExceptionCase one) {
        return switch (one) {
            case ExceptionCase.Granted(_, var grant) -> fate(grant);
            case ExceptionCase.Executed(_, var grant, _, _) -> fate(grant);
            case ExceptionCase.Refused _, ExceptionCase.Declined _ -> Fact.Fate.DENIED;
            case ExceptionCase.Pending _,
                    ExceptionCase.Withdrawn _,
                    ExceptionCase.Failed _,
                    ExceptionCase.Reversing _,
                    ExceptionCase.Reversed _ ->
                    Fact.Fate.WITHOUT_EFFECT;
        };
    }

    private static Fact.Fate fate(Grant grant) {
        return grant.basis() == Grant.Basis.APPROVED
                ? Fact.Fate.GRANTED_BY_OTHERS
                : Fact.Fate.GRANTED_ALONE;
    }
}
