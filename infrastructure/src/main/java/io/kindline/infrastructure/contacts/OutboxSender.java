package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.contacts.ChannelGateway.OutboundMessage;
import io.kindline.application.contacts.ChannelGateway.Voice;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.application.contacts.PublicThreads;
import io.kindline.application.contacts.Undelivered;
import io.kindline.application.contacts.WaysOut;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.RetrySchedule;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands over what lies in the outbox: each message in transactions of its own, slow doors alone.
 */
@Component
class OutboxSender {
    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final int BATCH = 20;

    /** Why words to somebody who must not be written to stay here. */
    static final String HELD_BACK = "Held back: nothing may reach this person now.";

    private final Outbox outbox;
    private final Contacts contacts;
    private final Messages messages;
    private final Doors doors;
    private final Switchboard switchboard;

    OutboxSender(
            Outbox outbox,
            Contacts contacts,
            Messages messages,
            Doors doors,
            Switchboard switchboard) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.messages = messages;
        this.doors = doors;
        this.switchboard = switchboard;
    }

    /** Doors, who speaks through them, and what goes with the words. */
    @Component
    record Doors(
            EntryPoints entryPoints,
            Operators operators,
            Attachments attachments,
            ChannelGateways gateways,
            WaysOut waysOut,
            Safeguards safeguards,
            PublicThreads threads) {

        EntryPoint entryPoint(EntryPointId id) {
            return entryPoints.byId(id);
        }

        /** Asked once more at the last moment: what lay in the outbox before must not go either. */
        boolean mayReach(OutboundMessage message) {
            return !safeguards.isSilenced(message.subscriber());
        }

        Handover send(OutboundMessage message) {
            Optional<ChannelGateway> gateway = gateways.at(message.entryPoint());
            if (gateway.isEmpty()) {
                return new Handover.Refused("Nothing can be sent through this door.");
            }
            try {
                return gateway.get().send(message);
            } catch (RuntimeException e) {
                log.warn("the gateway of {} failed", message.entryPoint().key().value(), e);
                return new Handover.TryAgain("The channel did not answer as it should.");
            }
        }

        List<Attachment> filesOf(MessageId message) {
            return attachments.of(List.of(message)).getOrDefault(message, List.of());
        }

        /** Where it began in public the brand speaks, and never a colleague under his name. */
        Voice voiceOf(Message message) {
            return switch (message.author()) {
                case Author.Operator _ ->
                        threads.among(Set.of(message.contact())).isEmpty()
                                ? Voice.PERSON
                                : Voice.PERSONA;
                case Author.Automatic _,
                        Author.Note _,
                        Author.Event _,
                        Author.Subscriber _,
                        Author.Participant _ ->
                        Voice.AUTOMATIC;
            };
        }

        String nameOf(Author author, Voice voice, EntryPoint entryPoint) {
            return switch (author) {
                case Author.Operator(var id) when voice == Voice.PERSON ->
                        operators.byId(id).map(Operator::humanName).orElse(entryPoint.persona());
                case Author.Operator _ -> entryPoint.persona();
                case Author.Automatic _,
                        Author.Note _,
                        Author.Event _,
                        Author.Subscriber _,
                        Author.Participant _ ->
                        entryPoint.persona();
            };
        }
    }

    /** Time, transactions and the word that something came further. */
    @Component
    record Switchboard(
            InstantSource clock,
            TransactionTemplate transaction,
            LiveFeed live,
            Undelivered undelivered) {}

    /** Sends what is due now; returns when nothing is left that is due. */
    void sendDue() {
        List<Outbox.Taken> taken;
        do {
            taken =
                    switchboard
                            .transaction()
                            .execute(_ -> outbox.take(BATCH, switchboard.clock().instant()));
            taken.forEach(this::sendOne);
        } while (taken.size() == BATCH);
    }

    private void sendOne(Outbox.Taken taken) {
        Optional<Ready> ready = switchboard.transaction().execute(_ -> ready(taken));
        if (ready.isEmpty()) {
            switchboard.transaction().executeWithoutResult(_ -> outbox.remove(taken.message()));
            return;
        }
        Handover handover =
                doors.mayReach(ready.get().outbound())
                        ? doors.send(ready.get().outbound())
                        : new Handover.Refused(HELD_BACK);
        switchboard.transaction().executeWithoutResult(_ -> record(taken, ready.get(), handover));
    }

    /**
     * What goes out.
     *
     * @param contact in which it was said, as it stood just before
     */
    private record Ready(OutboundMessage outbound, Message message, Contact contact) {}

    private Optional<Ready> ready(Outbox.Taken taken) {
        return messages.find(taken.message())
                .filter(message -> message.delivery() instanceof Delivery.Queued)
                .flatMap(message ->
                        contacts.find(message.contact())
                                .map(contact ->
                                        new Ready(
                                                outbound(taken, message, contact),
                                                message,
                                                contact)));
    }

    private OutboundMessage outbound(Outbox.Taken taken, Message message, Contact answered) {
        EntryPoint entryPoint = doors.entryPoint(new EntryPointId(taken.entryPoint()));
        Contact contact = metBy(entryPoint, answered);
        Voice voice = doors.voiceOf(message);
        return new OutboundMessage(
                message.id(),
                contact.id(),
                contact.head().subscriber(),
                entryPoint,
                message.text(),
                doors.filesOf(message.id()),
                doors.nameOf(message.author(), voice, entryPoint),
                voice,
                message.at(),
                taken.attempt());
    }

    /** By another door than its own the person is reached in the contact he had there. */
    private Contact metBy(EntryPoint door, Contact answered) {
        return answered.head().entryPoint().equals(door.id())
                ? answered
                : doors.waysOut()
                        .metBy(answered.id(), door.id())
                        .flatMap(contacts::find)
                        .orElse(answered);
    }

    private void record(Outbox.Taken taken, Ready ready, Handover handover) {
        Optional<Delivery> delivery =
                switch (handover) {
                    case Handover.Sent _ -> Optional.of(new Delivery.Sent());
                    case Handover.Refused(String reason) ->
                            Optional.of(new Delivery.Failed(reason));
                    case Handover.TryAgain(String reason) -> postponed(taken, reason);
                };
        delivery.ifPresent(state -> settle(ready, state));
    }

    private Optional<Delivery> postponed(Outbox.Taken taken, String reason) {
        Optional<Duration> pause = RetrySchedule.pauseAfter(taken.attempt());
        pause.ifPresent(wait ->
                outbox.tryAgainAt(taken.message(), switchboard.clock().instant().plus(wait)));
        return pause.isPresent() ? Optional.empty() : Optional.of(new Delivery.Failed(reason));
    }

    private void settle(Ready ready, Delivery delivery) {
        Message message = ready.message();
        outbox.remove(message.id());
        messages.settle(message.id(), delivery);
        if (delivery instanceof Delivery.Failed) {
            contacts.find(message.contact())
                    .ifPresent(contact -> switchboard.undelivered().failed(contact, message));
        }
        // Whoever has the contact by now looks at it, and hears of it by that.
        switchboard
                .live()
                .publish(
                        new LiveEvent.DeliveryChanged(
                                message.contact(), message.id(), ready.contact().holder()));
    }
}
