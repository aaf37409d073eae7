package io.kindline.infrastructure.chat;

import io.kindline.application.chat.Chat;
import io.kindline.application.chat.ChatLine;
import io.kindline.application.chat.ChatState;
import io.kindline.application.chat.Chats;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chats in {@code chat_chats}, their lines in {@code chat_lines}. */
@Component
class JdbcChats implements Chats {
    private static final String SELECT =
            """
            select id, entry_point_id, brand_id, language, name, proven_address, contact_id,
              expires_at
            from chat_chats\
            """;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ChatLineReader reader;

    JdbcChats(JdbcClient jdbc, MasterKey masterKey, ChatLineReader reader) {
        this.jdbc = jdbc;
        this.seal = new Seal(masterKey.derive("chat.sealing"));
        this.reader = reader;
    }

    @Override
    public void open(Chat chat, String tokenHash, Instant now) {
        UUID id = chat.id().value();
        jdbc.sql(
                        """
                        insert into chat_chats (id, token_hash, entry_point_id, brand_id, language,
                          name, proven_address, last_seq, opened_at, expires_at)
                        values (:id, :hash, :door, :brand, :language, :name, :proven, 0, :now,
                          :expires)\
                        """)
                .param("id", id)
                .param("hash", tokenHash)
                .param("door", chat.entryPoint().value())
                .param("brand", chat.brand().value())
                .param("language", chat.language().tag())
                .param("name", chat.name())
                .param("proven", chat.proven().map(a -> seal.seal(a.value(), id)).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", chat.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Chat> byToken(String tokenHash, Instant now) {
        return jdbc.sql(SELECT + " where token_hash = :hash and expires_at > :now")
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::chat)
                .optional();
    }

    @Override
    public Chat locked(ChatId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(this::chat)
                .single();
    }

    @Override
    public void goesOnIn(ChatId id, ContactId contact, SubscriberId subscriber) {
        jdbc.sql(
                        """
                        update chat_chats set contact_id = :contact, subscriber_id = :subscriber
                        where id = :id\
                        """)
                .param("id", id.value())
                .param("contact", contact.value())
                .param("subscriber", subscriber.value())
                .update();
    }

    @Override
    public void add(ChatId id, MessageId message, Optional<UUID> clientId) {
        jdbc.sql("update chat_chats set last_seq = last_seq + 1 where id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        """
                        insert into chat_lines (chat_id, seq, message_id, client_id)
                        select id, last_seq, cast(:message as uuid), cast(:client as uuid)
                        from chat_chats where id = :id and not exists (
                          select 1 from chat_lines where chat_id = :id and message_id = :message)\
                        """)
                .param("id", id.value())
                .param("message", message.value())
                .param("client", clientId.orElse(null))
                .update();
    }

    @Override
    public List<ChatId> of(ContactId contact, SubscriberId subscriber) {
        List<ChatId> here =
                jdbc.sql(
                                """
                                select id from chat_chats where contact_id in (
                                  select id from contacts_contacts
                                  where id = :contact or merged_into = :contact)
                                order by id\
                                """)
                        .param("contact", contact.value())
                        .query((row, _) -> new ChatId(row.getObject(1, UUID.class)))
                        .list();
        return here.isEmpty() ? newestOf(subscriber) : here;
    }

    /** When we write first, in a contact that began elsewhere. */
    private List<ChatId> newestOf(SubscriberId subscriber) {
        return jdbc.sql(
                        """
                        select id from chat_chats where subscriber_id = :subscriber
                        order by opened_at desc, id desc limit 1\
                        """)
                .param("subscriber", subscriber.value())
                .query((row, _) -> new ChatId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public List<ChatLine> lines(ChatId id, Optional<MessageId> after, int most) {
        return reader.lines(id, after, most);
    }

    @Override
    public ChatState state(ChatId id) {
        return reader.state(id);
    }

    @Override
    public Optional<AttachmentId> shown(ChatId id, AttachmentId attachment) {
        return jdbc.sql(
                        """
                        select a.id from contacts_attachments a
                        join chat_lines l on l.chat_id = :chat and l.message_id = a.message_id
                        where a.id = :id\
                        """)
                .param("chat", id.value())
                .param("id", attachment.value())
                .query((row, _) -> new AttachmentId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public List<MessageId> acknowledge(ChatId id, MessageId upTo, Receipt receipt) {
        List<String> before =
                switch (receipt) {
                    case DELIVERED -> List.of("queued", "sent");
                    case READ -> List.of("queued", "sent", "delivered");
                };
        List<MessageId> further = reader.ofOursUpTo(id, upTo, before);
        if (!further.isEmpty()) {
            jdbc.sql(
                            """
                            update contacts_messages set delivery = :delivery
                            where id in (:ids) and delivery in (:before)\
                            """)
                    .param("delivery", receipt == Receipt.READ ? "read" : "delivered")
                    .param("ids", further.stream().map(MessageId::value).toList())
                    .param("before", before)
                    .update();
        }
        return further;
    }

    private Chat chat(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Chat(
                new ChatId(id),
                new EntryPointId(row.getObject("entry_point_id", UUID.class)),
                new BrandId(row.getObject("brand_id", UUID.class)),
                new Language(row.getString("language")),
                row.getString("name"),
                Optional.ofNullable(row.getBytes("proven_address"))
                        .map(sealed -> new ContactAddress(seal.openText(sealed, id))),
                Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(ContactId::new),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
