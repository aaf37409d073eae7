package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.MyContacts;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.SubscriberTimeline;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.CountedStatements;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each hot operation takes an exact number of statements, however much is stored. */
abstract class ContactStatementsContract extends ContactStories {
    @Autowired private Contacts contacts;
    @Autowired private SendReply sendReply;
    @Autowired private MyContacts myContacts;
    @Autowired private Conversation conversation;
    @Autowired private SubscriberTimeline timeline;

    /** Doors, queues and people are kept in memory; they are read before the counting begins. */
    private void takes(int statements, Runnable action) {
        entryPoints.byId(chat.id());
        queues.byId(queue.id());
        operators.byId(olga.id());
        List<String> noted = CountedStatements.during(action);
        assertThat(noted).as(String.join("\n", noted)).hasSize(statements);
    }

    @Test
    void a_first_message_of_an_unknown_person_takes_nine_statements() {
        takes(9, () -> writes(chat, number(), "hello"));
    }

    @Test
    void a_message_of_a_known_person_takes_eight_statements() {
        String from = number();
        writes(whatsApp, from, "hello");
        takes(8, () -> writes(chat, from, "hello from chat"));
        takes(7, () -> writes(chat, from, "more"));
    }

    /** PostgreSQL reads the contact while it looks for it, H2 afterwards. */
    int statementsOfAClaim() {
        return 3;
    }

    @Test
    void a_claim_takes_three_statements_or_four() {
        writes(chat, number(), "hello");
        claimNext.handle(ivan);
        writes(chat, number(), "hello");
        takes(statementsOfAClaim(), () -> claims(olga));
    }

    /** One of them asks whether a word of ours could give the person away. */
    @Test
    void a_reply_takes_six_statements() {
        ContactId id = opened(chat, number(), "hello");
        claims(olga);
        takes(6, () -> sendReply.handle(olga, new SendReply.Command(id, MessageText.of("hi"))));
    }

    @Test
    void the_inbox_takes_one_statement_for_one_contact_and_for_ten() {
        IntStream.range(0, 10).forEach(_ -> writes(chat, number(), "hello"));
        claims(olga);
        takes(1, () -> myContacts.handle(olga));
        IntStream.range(1, 10).forEach(_ -> claims(olga));
        takes(1, () -> assertThat(myContacts.handle(olga)).hasSize(10));
    }

    @Test
    void a_conversation_of_ones_own_takes_three_statements_and_its_history_one() {
        String from = number();
        ContactId id = opened(chat, from, "m0");
        IntStream.range(1, 60).forEach(i -> writes(chat, from, "m" + i));
        claims(olga);
        SubscriberId person = contacts.find(id).orElseThrow().head().subscriber();

        takes(3, () -> conversation.handle(olga, id, Optional.empty()));
        takes(1, () -> timeline.handle(olga, person, Optional.empty(), 50));
    }
}
