package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.function.Supplier;

class WaitingLineInMemoryTest extends WaitingLineContract {
    private final InMemoryWaitingLine line = new InMemoryWaitingLine();

    @Override
    protected WaitingLine line() {
        return line;
    }

    @Override
    protected void stand(Place place) {
        line.stand(place);
    }

    @Override
    protected void declined(ContactId contact, OperatorId by, Instant at) {
        line.declined(contact, by, at);
    }

    @Override
    protected void save(Queue queue) {}

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
