package io.kindline.infrastructure.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.escalations.EscalationStoresContract;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.escalations.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The contract of escalations on a database. */
@Transactional
abstract class StoredEscalationsContract extends EscalationStoresContract {
    @Autowired private Escalations escalations;
    @Autowired private Tasks tasks;
    @Autowired private Places places;
    @Autowired private Safeguards safeguards;

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
        return safeguards.isWatched(contact);
    }
}
