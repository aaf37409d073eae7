package io.kindline.infrastructure.contacts.http;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.SendReply;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.infrastructure.shared.OnH2;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Files of replies, fetched by the program behind the door. */
@OnH2
class AttachmentApiTest extends ContactApi {
    private static final byte[] POEM = "Ваш абонент".getBytes(StandardCharsets.UTF_8);

    @Autowired private AttachmentFiles files;
    @Autowired private Attachments attachments;
    @Autowired private Contacts contacts;
    @Autowired private SendReply sendReply;
    private UUID contact = UUID.randomUUID();
    private UUID fileId = contact;

    @BeforeEach
    void a_reply_with_a_file() throws Exception {
        contact = UUID.fromString(field(bring("1", body(number(), "send me verse")), "contactId"));
        send(token, post("/api/v1/queue/claim"), "");
        OperatorId holder =
                contacts.find(new ContactId(contact)).orElseThrow().holder().orElseThrow();
        var kept = (AttachmentFiles.File) files.keep(new ByteArrayInputStream(POEM), "стих.txt");
        var sent =
                (SendReply.Outcome.Sent)
                        sendReply.handle(
                                new Actor.Staff(holder, Set.of(Role.OPERATOR), Set.of(brand)),
                                new SendReply.Command(
                                        new ContactId(contact),
                                        MessageText.of("here"),
                                        List.of(kept)));
        fileId =
                attachments
                        .of(List.of(sent.message().id()))
                        .values()
                        .iterator()
                        .next()
                        .getFirst()
                        .id()
                        .value();
    }

    private ResultActions fetch(String secret, UUID id) throws Exception {
        return send(secret, get("/api/v1/attachments/{id}", id), "");
    }

    @Test
    void a_key_that_may_read_contacts_fetches_what_the_contact_lists() throws Exception {
        send(key, get("/api/v1/contacts/{id}", contact), "")
                .andExpect(
                        jsonPath("$.messages[1].attachments[0].attachmentId")
                                .value(fileId.toString()));
        fetch(key, fileId)
                .andExpect(status().isOk())
                .andExpect(content().bytes(POEM))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        fetch(token, fileId).andExpect(status().isOk());
    }

    @Test
    void S32_a_key_of_another_brand_finds_no_file() throws Exception {
        fetch(key(DoorSamples.brand()), fileId)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:kindline:problem:not-found"));
        fetch(key, UUID.randomUUID()).andExpect(status().isNotFound());
    }

    @Test
    void a_key_that_only_brings_messages_fetches_none() throws Exception {
        fetch(key(brand, Scope.INTAKE), fileId).andExpect(status().isForbidden());
        fetch("wrong", fileId).andExpect(status().isUnauthorized());
    }

    @Test
    void a_file_of_an_internal_note_stays_inside() throws Exception {
        UUID note = UUID.randomUUID();
        var inside = new AttachmentId(UUID.randomUUID());
        attachments.add(
                List.of(
                        new Attachment(
                                inside,
                                new MessageId(note),
                                new ContactId(contact),
                                "note.txt",
                                "text/plain",
                                POEM.length,
                                "0".repeat(64))));

        fetch(key, inside.value()).andExpect(status().isNotFound());
    }
}
