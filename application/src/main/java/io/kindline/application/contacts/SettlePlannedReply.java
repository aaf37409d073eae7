package io.kindline.application.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * The time of a planned reply has come, or the subscriber wrote first: it goes, or it is kept for
 * the operator to see that it did not. The same reply settled twice goes once.
 */
@UseCase(allowed = Role.SYSTEM)
public class SettlePlannedReply {
    private final Contacts contacts;
    private final ContactBook book;
    private final PlannedReplies planned;
    private final ReplyRules rules;
    private final Moment moment;

    public SettlePlannedReply(
            Contacts contacts,
            ContactBook book,
            PlannedReplies planned,
            ReplyRules rules,
            Moment moment) {
        this.contacts = contacts;
        this.book = book;
        this.planned = planned;
        this.rules = rules;
        this.moment = moment;
    }

    /** Time, and the word that something changed. */
    public record Moment(InstantSource clock, LiveFeed live) {}

    public void handle(Actor actor, PlannedReplyId id) {
        if (planned.lock(id).orElse(null) instanceof PlannedReply.Waiting reply) {
            Contact contact = whereItGoesOn(reply.words());
            Instant now = moment.clock().instant();
            switch (reply.at(now, planned.heardSince(reply.words()))) {
                case WAITS -> {}
                case GOES -> go(actor, contact, reply, now);
                case IS_OVERTAKEN ->
                        stop(actor, contact, reply.stop(PlannedReply.Why.SUBSCRIBER_WROTE, now));
            }
        }
    }

    /** A contact that was merged goes on in the other. */
    private Contact whereItGoesOn(PlannedReply.Words words) {
        Contact contact = contacts.find(words.contact()).orElseThrow();
        return contact instanceof Contact.Closed closed && closed.mergedInto().isPresent()
                ? contacts.find(closed.mergedInto().get()).orElse(contact)
                : contact;
    }

    private void go(Actor actor, Contact contact, PlannedReply.Waiting reply, Instant now) {
        PlannedReply.Words words = reply.words();
        List<AttachmentFiles.File> files = planned.filesOf(words.id());
        if (rules.refusal(contact, words.via(), words.text(), files).isPresent()) {
            stop(actor, contact, reply.stop(PlannedReply.Why.NO_WAY_OUT, now));
            return;
        }
        try {
            Contact answered = answered(contact, now);
            Message message =
                    book.say(
                            answered,
                            new Author.Operator(words.author()),
                            words.text(),
                            new Delivery.Queued(),
                            now,
                            words.via());
            book.attach(message, files);
            planned.remove(words.id());
            if (!answered.equals(contact)) {
                book.store(contact, answered);
            }
            tell(answered);
        } catch (Messages.Silenced _) {
            stop(actor, contact, reply.stop(PlannedReply.Why.MUST_BE_SILENT, now));
        }
    }

    /** No answer is owed any more; whose hands it is in does not change. */
    private Contact answered(Contact contact, Instant now) {
        return switch (contact) {
            case Contact.Closed closed -> closed;
            case Contact.Open open -> {
                ContactHead head = open.head();
                yield open.with(head.with(head.clocks().answered(rules.doorOf(open).hours(), now)));
            }
        };
    }

    private void stop(Actor actor, Contact contact, PlannedReply.Stopped reply) {
        planned.save(reply);
        book.log(contact, actor, "planned-reply-stopped", "", reply.at());
        tell(contact);
    }

    private void tell(Contact contact) {
        moment.live().publish(new LiveEvent.PlannedReplyChanged(contact.id(), contact.holder()));
    }
}
