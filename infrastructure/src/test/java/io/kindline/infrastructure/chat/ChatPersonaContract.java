package io.kindline.infrastructure.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.ContactSamples;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** S20: what began in public goes on in the chat under the persona, and under no other name. */
@Import(ChatWorld.class)
abstract class ChatPersonaContract {
    @Autowired private ChatWorld world;
    @LocalServerPort private int port;

    ChatPersonaContract() {}

    private EntryPoint reviews(EntryPoint like) {
        UUID id = UUID.randomUUID();
        var door =
                new EntryPoint(
                        new EntryPointId(id),
                        new EntryPointKey("r" + id.toString().replace("-", "")),
                        "Reviews",
                        Channel.STORE_REVIEW,
                        like.door(),
                        like.brand(),
                        like.queue(),
                        like.hours(),
                        like.targets(),
                        like.language(),
                        "",
                        like.persona(),
                        350,
                        like.callbackUrl());
        world.transaction().executeWithoutResult(_ -> world.entryPoints().save(door));
        return door;
    }

    /** A complaint in public that a colleague joins into the chat's contact. */
    private void complained(EntryPoint door, ContactId into, Actor.Staff by) {
        var id = new ContactId(UUID.randomUUID());
        var complaint =
                ContactSamples.waiting(
                        id,
                        new SubscriberId(UUID.randomUUID()),
                        reviews(door),
                        world.queues().byId(door.queue()),
                        Instant.now());
        world.transaction().executeWithoutResult(_ -> world.contacts().open(complaint, "a verse"));
        world.transaction()
                .executeWithoutResult(_ ->
                        world.contacts()
                                .save(
                                        ((Contact.Open) world.contacts().find(id).orElseThrow())
                                                .mergeInto(into, by.id(), Instant.now())));
    }

    @Test
    void S20_the_visitor_sees_the_persona_wherever_a_name_stands() throws Exception {
        EntryPoint door = world.door();
        Browser visitor = new Browser(port).opens(door.key().value(), Map.of("name", "Аня"));
        visitor.says(UUID.randomUUID(), "The verse was mine");
        ContactId contact = world.contactOf(visitor.chat);
        Actor.Staff anna = world.operator(door);
        complained(door, contact, anna);
        try (var stream = visitor.listens("")) {
            world.takes(anna, contact);
            world.says(anna, contact, "We look into it.");
            await().until(() -> stream.ids.size() == 2);
            await().until(() -> String.join("", stream.lines).contains("\"state\":\"active\""));
            assertThat(String.join("\n", stream.lines))
                    .contains(
                            "\"name\":\"" + door.persona() + "\"",
                            "\"operator\":\"" + door.persona() + "\"")
                    .doesNotContain(ChatWorld.HUMAN_NAME, ChatWorld.COLLEAGUES_NAME);
        }
        assertThat(visitor.get("messages").text())
                .contains(door.persona())
                .doesNotContain(ChatWorld.HUMAN_NAME);
    }
}
