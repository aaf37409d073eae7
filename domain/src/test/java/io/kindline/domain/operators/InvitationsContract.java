package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of invitations does. */
@ContractOf(Invitations.class)
public abstract class InvitationsContract extends PortContract {
    private final Operator anna =
            PeopleSamples.operator("i" + UUID.randomUUID().toString().replace("-", ""));

    private Invitation invited() {
        var invitation =
                new Invitation(SecretHash.of(id().toString()), anna.id(), NOW.plusSeconds(60));
        commit(() -> {
            port(Operators.class).save(anna);
            port(Invitations.class).put(invitation);
        });
        return invitation;
    }

    @Test
    void an_invitation_is_found_by_its_secret_and_by_its_person() {
        Invitation invitation = invited();

        assertThat(port(Invitations.class).bySecret(invitation.secret())).contains(invitation);
        assertThat(port(Invitations.class).of(anna.id())).contains(invitation);
    }

    @Test
    void a_newer_invitation_takes_the_place_of_the_older() {
        Invitation older = invited();
        Invitation newer = invited();

        assertThat(port(Invitations.class).bySecret(older.secret())).isEmpty();
        assertThat(port(Invitations.class).of(anna.id())).contains(newer);
    }

    @Test
    void an_invitation_is_taken_once() {
        Invitation invitation = invited();

        assertThat(within(() -> port(Invitations.class).take(invitation.secret())))
                .isEqualTo(Invitations.Taken.NOW);
        assertThat(within(() -> port(Invitations.class).take(invitation.secret())))
                .isEqualTo(Invitations.Taken.BEFORE);
        assertThat(port(Invitations.class).of(anna.id())).isEmpty();
    }
}
