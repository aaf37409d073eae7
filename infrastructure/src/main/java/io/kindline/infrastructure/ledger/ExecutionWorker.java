package io.kindline.infrastructure.ledger;

import io.kindline.application.authority.PrepareExecution;
import io.kindline.application.authority.SettleExecution;
import io.kindline.application.ledger.ExecutionGateway;
import io.kindline.application.ledger.ExecutionGateway.Order;
import io.kindline.application.ledger.ExecutionGateway.Result;
import io.kindline.application.ledger.Executions;
import io.kindline.application.ledger.Executions.Taken;
import io.kindline.domain.shared.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out what is due: asked and settled in transactions of their own, never within one. */
@Component
class ExecutionWorker {
    private static final Logger log = LoggerFactory.getLogger(ExecutionWorker.class);
    private static final Actor.Clockwork ME = new Actor.Clockwork("executions");
    private static final int BATCH = 20;

    private final Executions executions;
    private final PrepareExecution prepare;
    private final SettleExecution settle;
    private final List<ExecutionGateway> gateways;
    private final Switchboard switchboard;

    ExecutionWorker(
            Executions executions,
            PrepareExecution prepare,
            SettleExecution settle,
            List<ExecutionGateway> gateways,
            Switchboard switchboard) {
        this.executions = executions;
        this.prepare = prepare;
        this.settle = settle;
        this.gateways = List.copyOf(gateways);
        this.switchboard = switchboard;
    }

    /** Time and transactions. */
    @Component("executionSwitchboard")
    record Switchboard(InstantSource clock, TransactionTemplate transaction) {}

    /** Works until nothing is due. */
    void workDue() {
        List<Taken> taken;
        do {
            taken =
                    switchboard
                            .transaction()
                            .execute(_ -> executions.take(BATCH, switchboard.clock().instant()));
            taken.forEach(this::work);
        } while (taken.size() == BATCH);
    }

    private void work(Taken taken) {
        try {
            Optional<Order> order = prepare.handle(ME, taken.exception(), taken.task());
            if (order.isEmpty()) {
                switchboard
                        .transaction()
                        .executeWithoutResult(
                                _ -> executions.remove(taken.exception(), taken.task()));
            } else {
                settle.handle(ME, taken, order.get(), carriedOut(order.get()));
            }
        } catch (RuntimeException e) {
            log.warn("exception {} waits to be carried out", taken.exception().value(), e);
        }
    }

    private Result carriedOut(Order order) {
        try {
            return gateways.stream()
                    .filter(gateway -> gateway.carries(order.route()))
                    .findFirst()
                    .orElseThrow()
                    .carryOut(order);
        } catch (RuntimeException e) {
            log.warn("carrying out exception {} failed", order.exception().value(), e);
            return new Result.TryAgain("It did not answer as it should.");
        }
    }
}
