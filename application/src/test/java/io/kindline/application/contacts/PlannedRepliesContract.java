package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of planned replies does. */
@ContractOf(PlannedReplies.class)
public abstract class PlannedRepliesContract extends StoredContactsContract {
    private static final Instant DUE = NOW.plusSeconds(3_600);
    private final SubscriberId anna = somebody();

    private PlannedReplies planned() {
        return port(PlannedReplies.class);
    }

    private PlannedReply.Waiting in(Contact contact, Instant due, AttachmentFiles.File... files) {
        var reply =
                new PlannedReply.Waiting(
                        new PlannedReply.Words(
                                new PlannedReplyId(id()),
                                contact.id(),
                                contact.head().subscriber(),
                                queue.brand(),
                                olga,
                                new MessageText("Доброе утро!\nКак связь?"),
                                door.id(),
                                NOW,
                                due));
        commit(() -> planned().add(reply, List.of(files)));
        return reply;
    }

    private MessageId says(ContactId contact, Author author, Instant at) {
        var message =
                new Message(
                        new MessageId(id()),
                        contact,
                        author,
                        new MessageText("…"),
                        new Delivery.None(),
                        at);
        commit(() -> {
            stored(contact);
            port(Messages.class).add(message);
        });
        return message.id();
    }

    private List<PlannedReplyId> toSettle(Instant now) {
        return within(() -> planned().toSettle(now, 1_000));
    }

    @Test
    void a_reply_comes_back_with_its_files_until_it_is_removed() {
        Contact contact = writes(anna, door, NOW);
        var map = new AttachmentFiles.File("карта.png", "image/png", 12, "a".repeat(64));
        var bill = new AttachmentFiles.File("bill.pdf", "application/pdf", 7, "b".repeat(64));
        PlannedReply.Waiting reply = in(contact, DUE, map, bill);

        assertThat(within(() -> planned().lock(reply.id()))).contains(reply);
        assertThat(within(() -> planned().filesOf(reply.id()))).containsExactly(map, bill);

        commit(() -> planned().remove(reply.id()));
        assertThat(within(() -> planned().lock(reply.id()))).isEmpty();
        assertThat(within(() -> planned().filesOf(reply.id()))).isEmpty();
    }

    @Test
    void a_contact_lists_its_own_and_those_of_contacts_merged_into_it_the_soonest_first() {
        Contact contact = writes(anna, door, NOW);
        Contact other = writes(somebody(), door, NOW);
        PlannedReply.Waiting second = in(contact, DUE.plusSeconds(1));
        PlannedReply.Waiting first = in(other, DUE);
        in(writes(somebody(), door, NOW), DUE);

        assertThat(within(() -> planned().in(contact.id()))).containsExactly(second);
        step(other.id(), one -> ((Contact.Open) one).mergeInto(contact.id(), olga, NOW));
        assertThat(within(() -> planned().in(contact.id()))).containsExactly(first, second);
    }

    @Test
    void what_is_due_is_to_be_settled_and_what_was_stopped_is_not() {
        Contact contact = writes(anna, door, NOW);
        PlannedReply.Waiting soon = in(contact, DUE);
        PlannedReply.Waiting later = in(contact, DUE.plusSeconds(1));

        assertThat(toSettle(DUE.minusSeconds(1))).doesNotContain(soon.id(), later.id());
        assertThat(toSettle(DUE)).contains(soon.id()).doesNotContain(later.id());

        PlannedReply.Stopped stopped = soon.stop(PlannedReply.Why.NO_WAY_OUT, DUE);
        commit(() -> planned().save(stopped));
        assertThat(toSettle(DUE)).doesNotContain(soon.id());
        assertThat(within(() -> planned().in(contact.id()))).containsExactly(stopped, later);
    }

    @Test
    void one_whose_subscriber_wrote_since_is_to_be_settled_wherever_he_wrote() {
        Contact contact = writes(anna, door, NOW);
        step(contact.id(), one -> ((Contact.Unassigned) one).claim(olga, "", NOW));
        says(contact.id(), new Author.Subscriber(), NOW.minusSeconds(1));
        PlannedReply.Waiting reply = in(contact, DUE);
        says(contact.id(), new Author.Operator(olga), NOW.plusSeconds(1));

        assertThat(toSettle(NOW.plusSeconds(2))).doesNotContain(reply.id());
        assertThat(within(() -> planned().heardSince(reply.words()))).isEmpty();

        closed(contact.id(), Outcome.SOLVED, NOW.plusSeconds(2));
        Contact another = writes(anna, door, NOW.plusSeconds(3));
        says(another.id(), new Author.Subscriber(), NOW.plusSeconds(3));
        assertThat(toSettle(NOW.plusSeconds(4))).contains(reply.id());
        assertThat(within(() -> planned().heardSince(reply.words()))).contains(NOW.plusSeconds(3));
    }

    @Test
    void a_program_that_answers_for_him_overtakes_nothing() {
        Contact contact = writes(anna, door, NOW);
        PlannedReply.Waiting reply = in(contact, DUE);
        MessageId away = says(contact.id(), new Author.Subscriber(), NOW.plusSeconds(1));
        commit(() ->
                port(MailSheets.class)
                        .add(
                                away,
                                new MailSheet(
                                        "Away",
                                        List.of(),
                                        "auto-reply",
                                        "none",
                                        MailSheet.View.TEXT,
                                        0,
                                        Optional.empty())));

        assertThat(toSettle(NOW.plusSeconds(2))).doesNotContain(reply.id());
    }
}
