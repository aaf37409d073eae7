package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ContactSamples;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lists and conversations show, whatever they are read from. */
@ContractOf(ContactReads.class)
public abstract class ContactReadsContract extends StoredContactsContract {

    private ContactReads reads() {
        return port(ContactReads.class);
    }

    private static Message message(ContactId in, Author by, String text) {
        return new Message(
                new MessageId(id()),
                in,
                by,
                MessageText.of(text),
                new Delivery.None(),
                NOW.plusSeconds(5));
    }

    private Message said(ContactId in, Author by, String text) {
        Message message = message(in, by, text);
        commit(() -> {
            stored(in);
            port(Messages.class).add(message);
        });
        return message;
    }

    private ContactId opened(String text) {
        var contact = ContactSamples.waiting(new ContactId(id()), somebody(), door, queue, NOW);
        commit(() -> {
            port(Contacts.class).open(contact, text);
            port(Messages.class).add(message(contact.id(), new Author.Subscriber(), text));
        });
        return contact.id();
    }

    @Test
    void offers_come_first_then_what_is_in_hand() {
        ContactId held = opened("first");
        ContactId offered = opened("second");
        opened("nobody's");
        taken(held, olga, NOW.minusSeconds(60));
        step(
                offered,
                one ->
                        ((Contact.Waiting) one)
                                .offer(new Offer(olga, NOW, NOW.plusSeconds(20), "")));

        assertThat(within(() -> reads().mine(olga)))
                .extracting(ContactCard::id, ContactCard::state)
                .containsExactly(tuple(offered, "offered"), tuple(held, "active"));
    }

    @Test
    void a_card_tells_the_last_word_and_how_many_were_not_read() {
        ContactId id = opened("one");
        said(id, new Author.Subscriber(), "two\nthree");
        ContactCard card = within(() -> reads().card(id)).orElseThrow();
        assertThat(card.unread()).isEqualTo(2);
        assertThat(card.lastText()).isEqualTo("two three");
        assertThat(card.channel()).isEqualTo(door.channel());

        commit(() -> port(Messages.class).markRead(id));
        assertThat(within(() -> reads().card(id)).orElseThrow().unread()).isZero();
        said(id, new Author.Note(olga), "seen by colleagues only");
        assertThat(within(() -> reads().card(id)).orElseThrow().lastText()).isEqualTo("two three");
        assertThat(within(() -> reads().card(new ContactId(id())))).isEmpty();
    }

    @Test
    void a_conversation_is_read_a_page_at_a_time_with_its_files() {
        ContactId id = opened("m0");
        Message second = said(id, new Author.Subscriber(), "m1");
        Message third = said(id, new Author.Operator(olga), "m2");
        var file =
                new Attachment(
                        new AttachmentId(id()),
                        second.id(),
                        id,
                        "roof.png",
                        "image/png",
                        614,
                        "a".repeat(64));
        commit(() -> port(Attachments.class).add(List.of(file)));

        assertThat(texts(id, Optional.empty(), 2)).containsExactly("m1", "m2");
        assertThat(texts(id, Optional.of(second.id()), 2)).containsExactly("m0");
        List<MessageLine> lines = within(() -> reads().messages(id, Optional.of(third.id()), 1));
        assertThat(lines.getFirst().attachments())
                .containsExactly(
                        new MessageLine.Attachment(
                                file.id().value(), "roof.png", "image/png", 614));
    }

    private List<String> texts(ContactId id, Optional<MessageId> before, int limit) {
        return within(() -> reads().messages(id, before, limit)).stream()
                .map(line -> line.message().text().value())
                .toList();
    }

    @Test
    void what_was_said_in_a_merged_contact_is_read_with_the_one_that_goes_on() {
        ContactId on = opened("goes on");
        ContactId merged = opened("merged");
        Contact.Active active = taken(merged, olga, NOW);
        step(merged, _ -> active.mergeInto(on, olga, NOW));

        assertThat(texts(on, Optional.empty(), 10)).containsExactly("goes on", "merged");
        assertThat(texts(merged, Optional.empty(), 10)).containsExactly("merged");
    }

    @Test
    void S32_queues_are_counted_behind_their_own_brand_only() {
        opened("one");
        opened("two");

        assertThat(within(() -> reads().queueCounts(Set.of(queue.brand()))))
                .containsExactly(new QueueCount(queue.id(), 2, Optional.of(NOW)));
        assertThat(within(() -> reads().queueCounts(Set.of(new BrandId(id()))))).isEmpty();
        assertThat(within(() -> reads().queueCounts(Set.of()))).isEmpty();
    }

    @Test
    void S36_emotions_are_counted_in_the_period_the_most_frequent_first() {
        for (Outcome outcome : List.of(Outcome.SOLVED, Outcome.REFUSED, Outcome.MERGED)) {
            ContactId id = opened("sad");
            taken(id, olga, NOW);
            step(id, one -> one.with(one.head().described(Emotion.SAD, "")));
            closed(id, outcome, NOW);
        }
        ContactId calm = opened("calm");
        taken(calm, olga, NOW);
        closed(calm, Outcome.SOLVED, NOW);
        Set<BrandId> brand = Set.of(queue.brand());

        assertThat(within(() -> reads().emotionChanges(brand, NOW, NOW.plusSeconds(1))))
                .containsExactly(
                        new EmotionChange(Emotion.SAD, Emotion.GRATEFUL, 2),
                        new EmotionChange(Emotion.UNKNOWN, Emotion.GRATEFUL, 1));
        assertThat(within(() -> reads().emotionChanges(brand, NOW.minusSeconds(9), NOW))).isEmpty();
        assertThat(within(() -> reads().emotionChanges(Set.of(), NOW, NOW.plusSeconds(1))))
                .isEmpty();
    }
}
