package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.covert.LiftSilence;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S3: nothing leaves to somebody who cannot speak freely, by whatever channel there is. */
abstract class OutboundSilenceContract extends ContactStoryLook {
    @Autowired private List<ChannelGateway> gateways;
    @Autowired private RecordedGateways recorded;
    @Autowired private SendReply sendReply;
    @Autowired private GoSilent goSilent;
    @Autowired private LiftSilence liftSilence;
    @Autowired private Messages messages;
    @Autowired private OutboxSender sender;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private EntryPoint doorLike(Door door) {
        UUID id = UUID.randomUUID();
        var made =
                new EntryPoint(
                        new EntryPointId(id),
                        new EntryPointKey("s" + id.toString().replace("-", "")),
                        chat.name(),
                        chat.channel(),
                        door,
                        chat.brand(),
                        chat.queue(),
                        chat.hours(),
                        chat.targets(),
                        chat.language(),
                        chat.greeting(),
                        chat.persona(),
                        chat.textMax(),
                        chat.callbackUrl());
        entryPoints.save(made);
        return made;
    }

    @Test
    void S3_no_gateway_is_handed_a_word_whatever_way_it_takes() {
        assertThat(gateways).isNotEmpty();
        for (ChannelGateway gateway : gateways) {
            ContactId contact = opened(doorLike(gateway.door()), number(), "hello mum");
            claims(olga);
            goSilent.handle(olga, contact);

            assertThat(sendReply.handle(olga, reply(contact)))
                    .isEqualTo(
                            new SendReply.Outcome.Refused(
                                    new StepOutcome.Guarded(StepOutcome.Guard.SILENT)));
            transaction.executeWithoutResult(_ -> {
                contacts.find(contact);
                messages.add(words(contact, new Author.Automatic()));
            });
            assertThat(inOutbox(contact)).isZero();

            smuggleIn(contact);
            sender.sendDue();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> inOutbox(contact) == 0);
            assertThat(recorded.sentIn(contact)).as(gateway.door().name()).isEmpty();
        }
    }

    @Test
    void a_silence_covers_the_person_in_her_other_contacts_and_ends_by_a_supervisors_word() {
        String from = number();
        ContactId call = opened(whatsApp, from, "mum, it is me");
        claims(olga);
        ContactId other = opened(chat, from, "about my bill");
        claims(olga);
        goSilent.handle(olga, call);
        assertThat(sendReply.handle(olga, reply(other)))
                .isInstanceOf(SendReply.Outcome.Refused.class);

        var supervisor = new Actor.Staff(ivan.id(), Set.of(Role.SUPERVISOR), ivan.brands());
        liftSilence.handle(supervisor, call, "the police are with her");
        assertThat(sendReply.handle(olga, reply(other))).isInstanceOf(SendReply.Outcome.Sent.class);
    }

    private static SendReply.Command reply(ContactId contact) {
        return new SendReply.Command(contact, MessageText.of("We are here."));
    }

    private static Message words(ContactId contact, Author author) {
        return new Message(
                new MessageId(UUID.randomUUID()),
                contact,
                author,
                MessageText.of("How did you like our service?"),
                new Delivery.Queued(),
                Instant.now());
    }

    /** What a feature that passed by every other guard would leave behind. */
    private void smuggleIn(ContactId contact) {
        UUID message = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            insert into contacts_messages (id, contact_id, author_kind, body,
                              delivery, at)
                            values (:id, :contact, 'automatic', 'smuggled', 'queued', :now)\
                            """)
                    .param("id", message)
                    .param("contact", contact.value())
                    .param("now", now)
                    .update();
            jdbc.sql(
                            """
                            insert into contacts_outbox (message_id, contact_id, entry_point_id,
                              attempts, next_attempt_at, created_at)
                            select :id, id, entry_point_id, 0, :now, :now
                            from contacts_contacts where id = :contact\
                            """)
                    .param("id", message)
                    .param("contact", contact.value())
                    .param("now", now)
                    .update();
        });
    }

    private int inOutbox(ContactId contact) {
        return jdbc.sql("select count(*) from contacts_outbox where contact_id = :contact")
                .param("contact", contact.value())
                .query(Integer.class)
                .single();
    }
}
