package io.kindline.infrastructure.chat;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.SendReply;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A brand with a chat door, and an operator who answers there. */
@TestComponent
record ChatWorld(
        Brands brands,
        Queues queues,
        EntryPoints entryPoints,
        Operators operators,
        Contacts contacts,
        SendReply reply,
        CloseContact close,
        JdbcClient jdbc,
        TransactionTemplate transaction) {

    static final String HUMAN_NAME = "Анна";
    static final String COLLEAGUES_NAME = "Anna Petrova (internal)";

    EntryPoint door() {
        BrandId brand = DoorSamples.brand();
        String key = "b" + brand.value().toString().substring(0, 8);
        brands.save(new Brand(brand, key, "Lantern", "Lantern Care", "#0f6b5c"));
        Queue queue = DoorSamples.queue(brand);
        EntryPoint door = DoorSamples.door(queue);
        transaction.executeWithoutResult(_ -> {
            queues.save(queue);
            entryPoints.save(door);
        });
        return door;
    }

    Actor.Staff operator(EntryPoint door) {
        var id = new OperatorId(UUID.randomUUID());
        operators.save(
                new Operator(
                        id,
                        new Account("a" + id.value().toString().substring(0, 12)),
                        COLLEAGUES_NAME,
                        HUMAN_NAME,
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        ZoneOffset.UTC,
                        new Language("en"),
                        Set.of(new Language("ru")),
                        Set.of(door.brand()),
                        Set.of(door.queue()),
                        List.of(),
                        List.of()));
        return new Actor.Staff(id, Set.of(Role.OPERATOR), Set.of(door.brand()));
    }

    ContactId contactOf(UUID chat) {
        return new ContactId(
                jdbc.sql("select contact_id from chat_chats where id = :id")
                        .param("id", chat)
                        .query(UUID.class)
                        .single());
    }

    void takes(Actor.Staff operator, ContactId id) {
        transaction.executeWithoutResult(_ -> {
            var waiting = (Contact.Unassigned) contacts.find(id).orElseThrow();
            contacts.save(waiting.claim(operator.id(), "he asked for it", Instant.now()));
        });
    }

    void says(Actor.Staff operator, ContactId id, String text) {
        reply.handle(operator, new SendReply.Command(id, MessageText.of(text)));
    }

    void closes(Actor.Staff operator, ContactId id) {
        close.handle(
                operator,
                id,
                new Disposition(Outcome.SOLVED, ContactHead.NO_TOPIC, Emotion.HAPPY, "inner note"));
    }

    long messagesIn(ContactId id) {
        return jdbc.sql("select count(*) from contacts_messages where contact_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
