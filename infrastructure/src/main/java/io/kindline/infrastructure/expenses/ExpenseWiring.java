package io.kindline.infrastructure.expenses;

import io.kindline.application.expenses.ExpenseBook;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases on expenses are built from. */
@Configuration(proxyBeanMethods = false)
class ExpenseWiring {

    @Bean
    ExpenseBook expenseBook(
            Expenses expenses, Ledger ledger, AuditTrail audit, DomainEvents events, Ids ids) {
        return new ExpenseBook(expenses, ledger, new ExpenseBook.Telling(audit, events), ids);
    }
}
