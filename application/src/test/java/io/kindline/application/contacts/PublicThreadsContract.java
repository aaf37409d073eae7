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
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What began in public, and what came of it in private, whatever that is read from. */
@ContractOf(PublicThreads.class)
public abstract class PublicThreadsContract extends StoredContactsContract {

    private EntryPoint anotherDoor(Channel channel) {
        EntryPoint like = DoorSamples.door(queue);
        var another =
                new EntryPoint(
                        like.id(),
                        like.key(),
                        like.name(),
                        channel,
                        Door.HTTP,
                        like.brand(),
                        like.queue(),
                        like.hours(),
                        like.targets(),
                        like.language(),
                        like.greeting(),
                        like.persona(),
                        like.textMax(),
                        like.callbackUrl());
        commit(() -> port(EntryPoints.class).save(another));
        return another;
    }

    private SubscriberId anna() {
        Subscriber person = SubscriberSamples.subscriber(queue.brand(), "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(person, List.of()));
        return person.id();
    }

    private boolean isOfOne(ContactId contact) {
        return within(() -> port(PublicThreads.class).among(Set.of(contact))).contains(contact);
    }

    private void wentOn(ContactId in, EntryPoint by, Instant at) {
        var message =
                new Message(
                        new MessageId(id()),
                        in,
                        new Author.Operator(olga),
                        MessageText.of("Узнаем и скажем"),
                        new Delivery.Queued(),
                        at,
                        Optional.of(by.id()));
        commit(() -> port(Messages.class).add(message));
    }

    @Test
    void S20_what_began_in_public_and_all_that_is_joined_with_it_are_of_a_public_thread() {
        SubscriberId anna = anna();
        ContactId verse = writes(anna, anotherDoor(Channel.STORE_REVIEW), NOW).id();
        ContactId chat = writes(anna, anotherDoor(Channel.WEB_CHAT), NOW).id();
        assertThat(isOfOne(verse)).isTrue();
        assertThat(isOfOne(chat)).isFalse();

        step(chat, one -> ((Contact.Open) one).mergeInto(verse, olga, NOW));
        assertThat(isOfOne(chat)).isTrue();
        ContactId mail = writes(anna, anotherDoor(Channel.MAIL), NOW).id();
        step(verse, one -> ((Contact.Open) one).mergeInto(mail, olga, NOW));
        assertThat(isOfOne(mail)).isTrue();
        assertThat(isOfOne(verse)).isTrue();
    }

    @Test
    void S20_where_one_went_on_in_private_is_too_for_a_while_and_nobody_elses_thread() {
        SubscriberId anna = anna();
        EntryPoint chat = anotherDoor(Channel.WEB_CHAT);
        EntryPoint mail = anotherDoor(Channel.MAIL);
        ContactId verse = writes(anna, anotherDoor(Channel.STORE_REVIEW), NOW).id();
        wentOn(verse, chat, NOW);

        assertThat(isOfOne(writes(anna, chat, NOW.plusSeconds(60)).id())).isTrue();
        assertThat(isOfOne(writes(anna, mail, NOW.plusSeconds(60)).id())).isFalse();
        assertThat(isOfOne(writes(anna(), chat, NOW.plusSeconds(60)).id())).isFalse();
        Instant muchLater = NOW.plus(Duration.ofDays(PublicThreads.GOES_ON_FOR_DAYS + 1));
        EntryPoint sms = anotherDoor(Channel.SMS);
        wentOn(verse, sms, NOW);
        assertThat(isOfOne(writes(anna, sms, muchLater).id())).isFalse();
    }
}
