package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** Sends a failed message once more. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RetryDelivery {
    private final ContactBook book;
    private final Messages messages;

    public RetryDelivery(ContactBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    public StepOutcome handle(Actor actor, MessageId id) {
        Optional<Message> message = messages.find(id);
        Optional<Contact> contact = message.flatMap(it -> book.visible(actor, it.contact()));
        if (message.isEmpty() || contact.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        return switch (message.get().delivery()) {
            case Delivery.Failed _ -> again(message.get(), contact.get());
            case Delivery.None _,
                    Delivery.Queued _,
                    Delivery.Sent _,
                    Delivery.Delivered _,
                    Delivery.Read _ ->
                    new StepOutcome.Done(contact.get());
        };
    }

    private StepOutcome again(Message message, Contact contact) {
        try {
            messages.save(message.with(new Delivery.Queued()));
        } catch (Messages.Silenced _) {
            return new StepOutcome.Guarded(StepOutcome.Guard.SILENT);
        }
        book.tellDelivery(contact, message.id());
        return new StepOutcome.Done(contact);
    }
}
