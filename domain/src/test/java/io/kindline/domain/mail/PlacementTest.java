package io.kindline.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.mail.Placement.Named;
import io.kindline.domain.subscribers.SubscriberId;
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
        var named = Optional.of(new Named(new ContactId(contact), new SubscriberId(owner)));

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
