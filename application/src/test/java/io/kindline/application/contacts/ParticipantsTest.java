package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.kit.Centre;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may make somebody take part in a conversation, and what that leaves behind. */
class ParticipantsTest {
    private final Centre centre = new Centre();
    private final Participants all = centre.house.port(Participants.class);
    private final AddParticipant add =
            new AddParticipant(centre.book, all, centre.house.audit, centre.clock);
    private final RemoveParticipant remove =
            new RemoveParticipant(centre.book, all, centre.house.audit, centre.clock);
    private final ParticipantsInContact inContact = new ParticipantsInContact(centre.book, all);
    private final ContactId contact = centre.writes(centre.chat, "anna@example.org", "No network");
    private final ParticipantId boris = named("Boris", "boris@example.org");
    private final ParticipantId clara = named("", "clara@example.org");

    private ParticipantId named(String name, String address) {
        var id = new ParticipantId(centre.ids.next());
        all.name(
                new Participant.Addressed(
                        new Participant.Person(id, contact, name, new ContactAddress(address))));
        return id;
    }

    private static Actor.Staff somebody(Role role, BrandId brand) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brand));
    }

    private List<Message> events() {
        return centre.house.messages.in(List.of(contact)).stream()
                .filter(message -> message.author() instanceof Author.Event)
                .toList();
    }

    @Test
    void they_are_listed_masked_and_first_those_who_take_part() {
        centre.claims();
        add.handle(centre.olga, clara);

        List<ParticipantLine> lines = inContact.handle(centre.olga, contact);

        assertThat(lines)
                .containsExactly(
                        new ParticipantLine(
                                clara, "", "c***@example.org", ParticipantLine.Standing.JOINED),
                        new ParticipantLine(
                                boris,
                                "Boris",
                                "b***@example.org",
                                ParticipantLine.Standing.ADDRESSED));
        BrandId other = new BrandId(UUID.randomUUID());
        assertThat(inContact.handle(somebody(Role.SUPERVISOR, other), contact)).isEmpty();
    }

    @Test
    void one_act_adds_somebody_and_stands_in_the_contact_and_in_the_trail_without_his_address() {
        centre.claims();

        assertThat(add.handle(centre.olga, boris)).isInstanceOf(StepOutcome.Done.class);

        Participant.Person who = all.find(boris).orElseThrow().who();
        assertThat(all.find(boris))
                .contains(new Participant.Joined(who, centre.olga.id(), centre.now()));
        assertThat(events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(((Author.Event) event.author()).by())
                            .startsWith("participant-added ");
                    assertThat(event.text().value()).isEqualTo("Boris (b***@example.org)");
                });
        AuditEvent noted = centre.house.audit.events().getLast();
        assertThat(noted.action()).isEqualTo("contact.participant-added");
        assertThat(noted.actor()).isEqualTo(centre.olga);
        assertThat(noted.toString()).doesNotContain("boris@", "Boris");
    }

    @Test
    void adding_or_removing_twice_is_done_once() {
        centre.claims();
        add.handle(centre.olga, boris);
        add.handle(centre.olga, boris);
        remove.handle(centre.olga, boris);
        remove.handle(centre.olga, boris);

        assertThat(all.find(boris).orElseThrow()).isInstanceOf(Participant.Addressed.class);
        assertThat(centre.house.audit.events())
                .extracting(AuditEvent::action)
                .containsExactly("contact.participant-added", "contact.participant-removed");
    }

    @Test
    void only_who_has_the_contact_in_hand_or_a_supervisor_of_its_brand_may() {
        assertThat(add.handle(centre.olga, boris)).isInstanceOf(StepOutcome.NotNow.class);
        centre.claims();
        BrandId own = centre.queue.brand();
        BrandId other = new BrandId(UUID.randomUUID());

        assertThat(add.handle(somebody(Role.OPERATOR, own), boris))
                .isEqualTo(new StepOutcome.HeldBy(centre.olga.id()));
        assertThat(add.handle(somebody(Role.SUPERVISOR, other), boris))
                .isEqualTo(new StepOutcome.NotFound());
        assertThat(remove.handle(somebody(Role.SUPERVISOR, other), boris))
                .isEqualTo(new StepOutcome.NotFound());
        assertThat(add.handle(centre.olga, new ParticipantId(UUID.randomUUID())))
                .isEqualTo(new StepOutcome.NotFound());
        assertThat(centre.house.audit.events()).isEmpty();

        assertThat(add.handle(somebody(Role.SUPERVISOR, own), boris))
                .isInstanceOf(StepOutcome.Done.class);
        for (Class<?> act : List.of(AddParticipant.class, RemoveParticipant.class)) {
            assertThat(act.getAnnotation(UseCase.class).allowed())
                    .containsExactly(Role.OPERATOR, Role.SUPERVISOR);
        }
    }
}
