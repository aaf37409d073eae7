package io.kindline.infrastructure.entrypoints;

import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.EntryPointsContract;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.infrastructure.shared.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class EntryPointsOnH2Test extends EntryPointsContract {
    @Autowired private EntryPoints entryPoints;
    @Autowired private Queues queues;

    @Override
    protected EntryPoints entryPoints() {
        return entryPoints;
    }

    @Override
    protected Queues queues() {
        return queues;
    }
}
