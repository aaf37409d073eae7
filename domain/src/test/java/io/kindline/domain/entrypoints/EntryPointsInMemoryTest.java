package io.kindline.domain.entrypoints;

class EntryPointsInMemoryTest extends EntryPointsContract {
    private final InMemoryEntryPoints entryPoints = new InMemoryEntryPoints();
    private final InMemoryQueues queues = new InMemoryQueues();

    @Override
    protected EntryPoints entryPoints() {
        return entryPoints;
    }

    @Override
    protected Queues queues() {
        return queues;
    }
}
