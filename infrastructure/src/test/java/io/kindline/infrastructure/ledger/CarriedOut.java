package io.kindline.infrastructure.ledger;

import org.springframework.stereotype.Component;

/** Carries out what is due, where background jobs stand still. */
@Component
public class CarriedOut {
    private final ExecutionWorker worker;

    CarriedOut(ExecutionWorker worker) {
        this.worker = worker;
    }

    /** Everything due now. */
    public void now() {
        worker.workDue();
    }
}
