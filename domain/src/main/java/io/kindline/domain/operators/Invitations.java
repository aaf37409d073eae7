package io.kindline.domain.operators;

import io.kindline.domain.shared.OperatorId;
import java.util.Optional;

/** The open invitations; a person has one at most. */
public interface Invitations {

    /** Stores the invitation in place of an earlier one of the same person. */
    void put(Invitation invitation);

    /** The invitation with the secret of that hash. */
    Optional<Invitation> bySecret(SecretHash secret);

    /** The person's invitation, if there is one. */
    Optional<Invitation> of(OperatorId person);

    /** Takes the invitation away; tells whether it was still there, which only one caller hears. */
    Taken take(SecretHash secret);

    /** Whether somebody was quicker. */
    enum Taken {
        NOW,
        BEFORE
    }
}
