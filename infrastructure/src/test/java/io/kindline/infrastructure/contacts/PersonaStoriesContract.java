package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.Telling;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who complained in public speaks with the brand, in private too (S20). */
abstract class PersonaStoriesContract extends ContactStoryLook {
    @Autowired private MergeContacts merge;
    @Autowired private SendReply sendReply;
    @Autowired private Telling telling;
    @Autowired private CloseContact close;
    @Autowired private OutboxSender sender;
    @Autowired private RecordedGateways gateways;
    @Autowired private TransactionTemplate transaction;

    private EntryPoint reviews() {
        UUID id = UUID.randomUUID();
        var door =
                new EntryPoint(
                        new EntryPointId(id),
                        new EntryPointKey("p" + id.toString().replace("-", "")),
                        "Reviews",
                        Channel.STORE_REVIEW,
                        chat.door(),
                        chat.brand(),
                        chat.queue(),
                        chat.hours(),
                        chat.targets(),
                        chat.language(),
                        "",
                        chat.persona(),
                        350,
                        chat.callbackUrl());
        entryPoints.save(door);
        return door;
    }

    private ContactId claimed(EntryPoint door, String from) {
        ContactId contact = opened(door, from, "no coverage here");
        claims(olga);
        return contact;
    }

    /** The names under which words left. */
    private List<String> authorsOf(String words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    sender.sendDue();
                    return !gateways.authorsOf(words).isEmpty();
                });
        return gateways.authorsOf(words);
    }

    private List<String> replies(ContactId in) {
        String words = "We look into it " + UUID.randomUUID();
        assertThat(sendReply.handle(olga, new SendReply.Command(in, MessageText.of(words))))
                .isInstanceOf(SendReply.Outcome.Sent.class);
        return authorsOf(words);
    }

    @Test
    void who_writes_in_private_by_himself_sees_the_operators_human_name() {
        assertThat(replies(claimed(chat, number()))).containsOnly("Olga");
    }

    @Test
    void S20_in_public_and_in_what_is_joined_with_it_the_brand_speaks_under_its_persona() {
        ContactId verse = claimed(reviews(), number());
        assertThat(replies(verse)).containsOnly(chat.persona());

        ContactId chatting = claimed(chat, number());
        merge.handle(olga, new MergeContacts.Command(claimed(reviews(), number()), chatting));
        ContactId other = claimed(chat, number());
        merge.handle(olga, new MergeContacts.Command(other, claimed(reviews(), number())));
        assertThat(replies(other))
                .as("a complaint joined into a chat")
                .containsOnly(chat.persona());
    }

    @Test
    void S20_the_private_thread_that_came_of_it_stays_under_the_persona_and_staff_see_who_wrote() {
        String from = number();
        ContactId verse = claimed(reviews(), number());
        ContactId chatting = claimed(chat, from);
        merge.handle(olga, new MergeContacts.Command(verse, chatting));
        String words = "We will find out and tell you " + UUID.randomUUID();
        transaction.executeWithoutResult(_ ->
                telling.goOnInPrivate(
                        stored(verse), olga.id(), MessageText.of(words), Instant.now()));
        assertThat(authorsOf(words)).containsOnly(chat.persona());
        close.handle(olga, verse, SOLVED);
        ContactId later = claimed(chat, from);
        assertThat(replies(later)).as("he writes again there").containsOnly(chat.persona());

        assertThat(
                        conversation
                                .handle(olga, verse, Optional.empty())
                                .orElseThrow()
                                .messages()
                                .stream()
                                .filter(line -> line.message().text().value().equals(words))
                                .map(line -> line.message().author()))
                .containsExactly(new Author.Operator(olga.id()));
    }
}
