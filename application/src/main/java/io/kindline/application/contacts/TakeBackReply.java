package io.kindline.application.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** An operator takes a planned reply back before it goes, or has seen that it did not. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class TakeBackReply {
    private final ContactBook book;
    private final PlannedReplies planned;
    private final LiveFeed live;

    public TakeBackReply(ContactBook book, PlannedReplies planned, LiveFeed live) {
        this.book = book;
        this.planned = planned;
        this.live = live;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It does not go; here are its words, to be used again. */
        record TakenBack(PlannedReply reply, List<AttachmentFiles.File> files) implements Outcome {}

        /** It has gone, was taken back before, or is of a brand the actor may not see. */
        record NotThere() implements Outcome {}

        /** Somebody else wrote it, and the contact is not in the actor's hands. */
        record NotYours() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, PlannedReplyId id) {
        Optional<PlannedReply> found =
                planned.lock(id).filter(reply -> actor.maySee(reply.words().brand()));
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        PlannedReply reply = found.get();
        Optional<Contact> contact = book.visible(actor, reply.words().contact());
        if (!may(actor, reply, contact)) {
            return new Outcome.NotYours();
        }
        List<AttachmentFiles.File> files = planned.filesOf(id);
        planned.remove(id);
        live.publish(
                new LiveEvent.PlannedReplyChanged(
                        reply.words().contact(), contact.flatMap(Contact::holder)));
        return new Outcome.TakenBack(reply, files);
    }

    private static boolean may(Actor.Staff actor, PlannedReply reply, Optional<Contact> contact) {
        return actor.roles().contains(Role.SUPERVISOR)
                || reply.words().author().equals(actor.id())
                || contact.flatMap(Contact::holder).filter(actor.id()::equals).isPresent();
    }
}
