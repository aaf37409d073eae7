package io.kindline.application.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all use cases on contacts share: who may touch one, storing a step, telling of it. */
public final class ContactBook {
    private final Contacts contacts;
    private final Said said;
    private final QuestionBook questions;
    private final LiveFeed live;
    private final Ids ids;

    public ContactBook(
            Contacts contacts, Said said, QuestionBook questions, LiveFeed live, Ids ids) {
        this.contacts = contacts;
        this.said = said;
        this.questions = questions;
        this.live = live;
        this.ids = ids;
    }

    /** Where the words and files are, and who hears the words. */
    public record Said(Messages messages, Attachments attachments, Listening listening) {}

    /** The contact if it is of a brand the actor may see; to others it does not exist. */
    public Optional<Contact> visible(Actor actor, ContactId id) {
        return contacts.find(id).filter(contact -> actor.maySee(contact.head().brand()));
    }

    /**
     * Takes a step with a contact in the actor's hands; supervisors and Kindline's own jobs may act
     * in any.
     */
    StepOutcome inHand(Actor actor, ContactId id, Function<Contact.Held, StepOutcome> step) {
        Optional<Contact> found = visible(actor, id);
        if (found.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        return switch (found.get()) {
            case Contact.Held held when mayActOn(actor, held) -> step.apply(held);
            case Contact.Held held -> new StepOutcome.HeldBy(held.operator());
            case Contact.Waiting _, Contact.Offered _, Contact.Closed _ ->
                    new StepOutcome.NotNow(ContactStates.nameOf(found.get()));
        };
    }

    /** Stores the next state and tells those whom it concerns. */
    public StepOutcome.Done store(Contact before, Contact after) {
        contacts.save(after);
        if (after instanceof Contact.Closed closed) {
            questions.lapse(closed);
        }
        if (before instanceof Contact.Held && after instanceof Contact.Waiting waiting) {
            said.listening().handedBack(waiting);
        }
        tell(Optional.of(before), after);
        return new StepOutcome.Done(after);
    }

    /**
     * Stores the end of a contact, unless somebody in it is not yet safe: every way to close one
     * leads through here.
     */
    StepOutcome end(Contact.Open before, Contact.Closed after) {
        try {
            return store(before, after);
        } catch (Contacts.StillWatched _) {
            return new StepOutcome.Guarded(StepOutcome.Guard.WATCHED);
        }
    }

    /** Stores a new contact and tells those whom it concerns. */
    void open(Contact.Open contact, MessageText first) {
        contacts.open(contact, first.heading());
        tell(Optional.empty(), contact);
    }

    /** Adds what somebody said. */
    Message say(Contact contact, Author author, MessageText text, Delivery delivery, Instant at) {
        return say(contact, author, text, delivery, at, contact.head().entryPoint());
    }

    /** Adds what somebody said by a door that may be another than the contact's own. */
    Message say(
            Contact contact,
            Author author,
            MessageText text,
            Delivery delivery,
            Instant at,
            EntryPointId by) {
        var message =
                new Message(
                        new MessageId(ids.next()),
                        contact.id(),
                        author,
                        text,
                        delivery,
                        at,
                        Optional.of(by).filter(it -> !it.equals(contact.head().entryPoint())));
        said.messages().add(message);
        if (author.comesIn()) {
            said.listening().heard(contact, message);
        }
        live.publish(new LiveEvent.MessageAdded(contact.id(), message.id(), contact.holder()));
        return message;
    }

    /** Adds what is told in the name of a colleague, whatever became of the contact meanwhile. */
    void tell(Contact contact, OperatorId by, MessageText text, Instant at, EntryPointId door) {
        say(contact, new Author.Operator(by), text, new Delivery.Queued(), at, door);
    }

    /** Adds kept files to what was said. */
    void attach(Message message, List<AttachmentFiles.File> files) {
        if (!files.isEmpty()) {
            said.attachments().add(files.stream().map(file -> attachment(message, file)).toList());
        }
    }

    private Attachment attachment(Message message, AttachmentFiles.File file) {
        return new Attachment(
                new AttachmentId(ids.next()),
                message.id(),
                message.contact(),
                file.name(),
                file.contentType(),
                file.sizeBytes(),
                file.sha256());
    }

    /** Adds a line of history, for example {@code transferred}; the words are for colleagues. */
    public void log(Contact contact, Actor by, String event, String words, Instant at) {
        String said = words.replace("\0", "");
        String text = said.isBlank() ? event : said;
        say(
                contact,
                new Author.Event(event + " " + by.auditName()),
                MessageText.of(text),
                new Delivery.None(),
                at);
    }

    /** Tells that a message came further, or did not. */
    void tellDelivery(Contact contact, MessageId message) {
        live.publish(new LiveEvent.DeliveryChanged(contact.id(), message, contact.holder()));
    }

    private static boolean mayActOn(Actor actor, Contact.Held held) {
        return switch (actor) {
            case Actor.Staff(OperatorId id, Set<Role> roles, _) ->
                    id.equals(held.operator()) || roles.contains(Role.SUPERVISOR);
            case Actor.Clockwork _ -> true;
            case Actor.Integration _, Actor.Visitor _ -> false;
        };
    }

    private void tell(Optional<Contact> before, Contact after) {
        var concerned = new HashSet<OperatorId>();
        before.ifPresent(contact -> addConcerned(contact, concerned));
        addConcerned(after, concerned);
        live.publish(
                new LiveEvent.ContactChanged(
                        after.id(), after.head().brand(), after.head().queue(), concerned));
        if (after instanceof Contact.Waiting) {
            live.publish(
                    new LiveEvent.ContactWaiting(
                            after.id(), after.head().brand(), after.head().queue()));
        }
        before.flatMap(Contact::holder)
                .filter(operator -> loadOf(after, operator) < loadOf(before.get(), operator))
                .ifPresent(operator -> live.publish(new LiveEvent.OperatorFreed(operator)));
    }

    private static int loadOf(Contact contact, OperatorId operator) {
        return switch (contact) {
            case Contact.Active active when active.operator().equals(operator) -> 1;
            case Contact.WrapUp wrapUp when wrapUp.operator().equals(operator) -> 1;
            case Contact.Active _,
                    Contact.WrapUp _,
                    Contact.Parked _,
                    Contact.Waiting _,
                    Contact.Offered _,
                    Contact.Closed _ ->
                    0;
        };
    }

    private static void addConcerned(Contact contact, Set<OperatorId> concerned) {
        contact.holder().ifPresent(concerned::add);
        if (contact instanceof Contact.Offered offered) {
            concerned.add(offered.offer().to());
        }
    }
}
