package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.Rehearsal;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that is always rolled back: nobody else ever sees its rows or hears its events. */
@Component
class TransactionRehearsal implements Rehearsal {
    private final TransactionTemplate transaction;

    TransactionRehearsal(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> T of(Supplier<T> work) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
