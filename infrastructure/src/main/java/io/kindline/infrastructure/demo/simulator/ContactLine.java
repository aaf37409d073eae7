package io.kindline.infrastructure.demo.simulator;

import io.kindline.domain.contacts.ContactId;
import java.util.Optional;

/** A line of which it is known in which contact its words were stored. */
interface ContactLine extends Line {

    /** The contact of the latest words; empty until they are stored. */
    Optional<ContactId> contact();
}
