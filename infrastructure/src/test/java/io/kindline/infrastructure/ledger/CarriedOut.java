package io.kindline.infrastructure.ledger;

import io.kindline.application.authority.PrepareExecution;
import io.kindline.application.ledger.ExecutionGateway;
import io.kindline.application.ledger.Executions;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out what is due, where background jobs stand still. */
@Component
public class CarriedOut {
    private final ExecutionWorker worker;
    private final Executions executions;
    private final PrepareExecution prepare;
    private final List<ExecutionGateway> gateways;
    private final TransactionTemplate transaction;

    CarriedOut(
            ExecutionWorker worker,
            Executions executions,
            PrepareExecution prepare,
            List<ExecutionGateway> gateways,
            TransactionTemplate transaction) {
        this.worker = worker;
        this.executions = executions;
        this.prepare = prepare;
        this.gateways = List.copyOf(gateways);
        this.transaction = transaction;
    }

    /** Everything due now. */
    public void now() {
        worker.workDue();
    }

    /** Hands over everything due now, and is gone before it can be settled. */
    public void andDies() {
        var me = new Actor.Clockwork("executions");
        List<Executions.Taken> taken = transaction.execute(_ -> executions.take(20, Instant.now()));
        for (Executions.Taken one : taken) {
            prepare.handle(me, one.exception(), one.task())
                    .ifPresent(order -> gateways.getFirst().carryOut(order));
        }
    }
}
