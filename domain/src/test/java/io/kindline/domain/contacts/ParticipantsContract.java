package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.ContactAddress;
import org.junit.jupiter.api.Test;

/** What every keeper of participants does. */
@ContractOf(Participants.class)
public abstract class ParticipantsContract extends PortContract {
    private final ContactId contact = new ContactId(id());

    private Participants participants() {
        return port(Participants.class);
    }

    private Participant.Addressed named(String name, String address) {
        var who =
                new Participant.Addressed(
                        new Participant.Person(
                                new ParticipantId(id()),
                                contact,
                                name,
                                new ContactAddress(address)));
        commit(() -> participants().name(who));
        return who;
    }

    @Test
    void they_come_back_in_the_order_they_were_named_with_their_names_in_any_script() {
        Participant.Addressed boris = named("Борис «Б» 😀", "boris@example.org");
        Participant.Addressed clara = named("", "clara+x@example.net");

        assertThat(within(() -> participants().of(contact))).containsExactly(boris, clara);
        assertThat(within(() -> participants().of(new ContactId(id())))).isEmpty();
    }

    @Test
    void an_address_is_known_once_in_a_contact_however_it_is_written() {
        Participant.Addressed boris = named("Boris", "boris@example.org");
        named("Somebody else", "BORIS@Example.org");

        assertThat(within(() -> participants().of(contact))).containsExactly(boris);
        assertThat(
                        within(() ->
                                participants()
                                        .find(contact, new ContactAddress("Boris@example.ORG"))))
                .contains(boris);
        assertThat(
                        within(() ->
                                participants()
                                        .find(
                                                new ContactId(id()),
                                                new ContactAddress("boris@example.org"))))
                .isEmpty();
    }

    @Test
    void who_takes_part_does_so_until_he_is_removed() {
        Participant.Addressed boris = named("Boris", "boris@example.org");
        Participant.Joined joined = boris.add(new OperatorId(id()), NOW);

        commit(() -> participants().save(joined));
        assertThat(within(() -> participants().find(boris.who().id()))).contains(joined);

        named("Boris again", "boris@example.org");
        assertThat(within(() -> participants().of(contact))).containsExactly(joined);

        commit(() -> participants().save(joined.remove()));
        assertThat(within(() -> participants().find(boris.who().id()))).contains(boris);
    }
}
