package io.kindline.infrastructure.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.MyShift;
import io.kindline.application.routing.OfferContact;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.application.routing.SetPresence;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.OnH2;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The beans as they run: a word in the live feed is enough to bring the two together. */
@OnH2
class DispatcherOnH2Test extends StoredRoutingContract {
    @Autowired SetPresence setPresence;
    @Autowired AcceptOffer acceptOffer;
    @Autowired MyShift myShift;
    @Autowired OfferContact offerContact;
    @Autowired OfferNextTo offerNextTo;
    @Autowired Sweep sweep;
    @Autowired Operators operators;
    private @Nullable Dispatcher dispatcher;

    @BeforeEach
    void start() {
        now = Instant.now();
        dispatcher = new Dispatcher(live, offerContact, offerNextTo, presences, sweep);
        dispatcher.start();
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(dispatcher).stop();
    }

    @Test
    void a_contact_reaches_a_free_operator_and_the_next_one_follows() throws Exception {
        Actor.Staff who = OperatorSamples.stored(operators, queue, this::inTransaction);
        setPresence.handle(who, new SetPresence.Command(PresenceState.AVAILABLE, ""));
        ContactId first = writes();
        tellWaiting(first);
        waitUntilOffered(first);
        ContactId second = writes();
        tellWaiting(second);

        acceptOffer.handle(who, first);
        waitUntilOffered(second);
        assertThat(myShift.handle(who).startedAt()).isPresent();
    }

    @Test
    void what_nobody_told_of_is_found_all_the_same() throws Exception {
        ContactId contact = writes();
        Actor.Staff who = OperatorSamples.stored(operators, queue, this::inTransaction);
        setPresence.handle(who, new SetPresence.Command(PresenceState.BUSY, ""));
        jdbc.sql("update routing_presence set state = 'AVAILABLE'").update();

        waitUntilOffered(contact);
    }

    private void tellWaiting(ContactId id) {
        live.publish(new LiveEvent.ContactWaiting(id, queue.brand(), queue.id()));
    }

    private void waitUntilOffered(ContactId id) throws InterruptedException {
        Instant until = Instant.now().plus(Duration.ofSeconds(8));
        while (!(contact(id) instanceof Contact.Offered)) {
            assertThat(Instant.now()).isBefore(until);
            Thread.sleep(50);
        }
    }
}
