package io.kindline.application.mail;

import io.kindline.application.contacts.Undelivered;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.ReturnReason;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail system returned a mail of ours: its message is shown as not delivered, with the reason.
 * Only an id that we signed is believed.
 */
@UseCase(allowed = {Role.SYSTEM})
public class TakeReturnedMail {
    private final Messages messages;
    private final Contacts contacts;
    private final MailRoom room;
    private final LiveFeed live;
    private final Undelivered undelivered;

    public TakeReturnedMail(
            Messages messages,
            Contacts contacts,
            MailRoom room,
            LiveFeed live,
            Undelivered undelivered) {
        this.messages = messages;
        this.contacts = contacts;
        this.room = room;
        this.live = live;
        this.undelivered = undelivered;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** The message failed; or it is still being tried, and nothing changed. */
        record Matched(MessageId message) implements Outcome {}

        /** It returns nothing of ours: to be taken in like any other mail. */
        record NotOurs() implements Outcome {}
    }

    public Outcome handle(Actor actor, ReceiveMail.Command command) {
        ParsedMail mail = command.mail();
        Optional<Message> returned =
                room.seal().ownMessagesIn(mail.report()).stream()
                        .flatMap(id -> messages.find(id).stream())
                        .findFirst();
        Optional<Contact> contact =
                returned.flatMap(message -> contacts.find(message.contact()))
                        .filter(it -> it.head().brand().equals(command.entryPoint().brand()));
        if (returned.isEmpty() || contact.isEmpty()) {
            return new Outcome.NotOurs();
        }
        command.position().ifPresent(to -> room.positions().advance(command.entryPoint().id(), to));
        if (isFinal(mail)) {
            fail(returned.get(), contact.get(), ReturnReason.of(mail.report()));
        }
        return new Outcome.Matched(returned.get().id());
    }

    /** A report that a mail is delayed is no failure. */
    private static boolean isFinal(ParsedMail mail) {
        String report = mail.report().toLowerCase(Locale.ROOT);
        return !report.contains("action: delayed") || report.contains("action: failed");
    }

    private void fail(Message message, Contact contact, String reason) {
        switch (message.delivery()) {
            case Delivery.Sent _, Delivery.Delivered _ -> {
                messages.save(message.with(new Delivery.Failed(reason)));
                undelivered.failed(contact, message);
                live.publish(
                        new LiveEvent.DeliveryChanged(
                                contact.id(), message.id(), contact.holder()));
            }
            case Delivery.None _, Delivery.Queued _, Delivery.Read _, Delivery.Failed _ -> {}
        }
    }
}
