package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;

class EscalationStoresInMemoryTest extends EscalationStoresContract {
    private final InMemoryEscalations escalations = new InMemoryEscalations();
    private final Tasks tasks = new InMemoryTasks(escalations);
    private final Places places = new InMemoryPlaces();

    @Override
    protected Escalations escalations() {
        return escalations;
    }

    @Override
    protected Tasks tasks() {
        return tasks;
    }

    @Override
    protected Places places() {
        return places;
    }

    @Override
    protected boolean isWatched(ContactId contact) {
        return escalations.isWatched(contact);
    }
}
