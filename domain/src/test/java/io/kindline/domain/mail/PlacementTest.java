package io.kindline.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.mail.Placement.Named;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlacementTest {

    @Property(tries = 200)
    void only_the_person_himself_goes_on_with_a_contact(
            @ForAll("ids") UUID contact, @ForAll("ids") UUID owner, @ForAll("ids") UUID sender) {
        var named =
                Optional.of(
                        new Named(
                                new ContactId(contact), new SubscriberId(owner), Optional.empty()));

        assertThat(Placement.of(Optional.of(new SubscriberId(owner)), named))
                .isEqualTo(new Placement.GoesOn(new ContactId(contact)));
        assertThat(Placement.of(Optional.of(new SubscriberId(sender)), named))
                .isEqualTo(
                        sender.equals(owner)
                                ? new Placement.GoesOn(new ContactId(contact))
                                : new Placement.RefersTo(new ContactId(contact)));
        assertThat(Placement.of(Optional.empty(), named))
                .isEqualTo(new Placement.RefersTo(new ContactId(contact)));
    }

    @Property(tries = 100)
    void somebody_else_joins_in_only_when_an_operator_added_him(
            @ForAll("ids") UUID contact, @ForAll("ids") UUID owner, @ForAll("ids") UUID sender) {
        var boris =
                new Participant.Addressed(
                        new Participant.Person(
                                new ParticipantId(sender),
                                new ContactId(contact),
                                "Boris",
                                new ContactAddress("boris@example.org")));
        var joined = boris.add(new OperatorId(owner), Instant.EPOCH);
        var anna = new SubscriberId(owner);
        var at = new ContactId(contact);

        assertThat(Placement.of(Optional.empty(), named(at, anna, boris)))
                .isEqualTo(new Placement.RefersTo(at));
        assertThat(Placement.of(Optional.empty(), named(at, anna, joined)))
                .isEqualTo(new Placement.JoinsIn(at, joined));
        assertThat(Placement.of(Optional.of(anna), named(at, anna, joined)))
                .isEqualTo(new Placement.GoesOn(at));
    }

    private static Optional<Named> named(ContactId at, SubscriberId whose, Participant writer) {
        return Optional.of(new Named(at, whose, Optional.of(writer)));
    }

    @Property(tries = 50)
    void a_mail_that_names_nothing_is_a_matter_of_its_own(@ForAll("ids") UUID sender) {
        assertThat(Placement.of(Optional.of(new SubscriberId(sender)), Optional.empty()))
                .isEqualTo(new Placement.OnItsOwn());
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
