package io.kindline.infrastructure.chat;

import io.kindline.application.chat.ChatLine;
import io.kindline.application.chat.ChatLine.Speaker;
import io.kindline.application.chat.ChatState;
import io.kindline.application.chat.ChatState.Phase;
import io.kindline.application.chat.ChatState.Rated;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a visitor may see: the lines of his chat and the little of the contact's state. */
@Component
class ChatLineReader {
    private static final String LINES =
            """
            select l.seq, l.client_id, m.id, m.contact_id, m.author_kind, m.author_id, m.body,
              m.at, c.entry_point_id
            from chat_lines l
            join contacts_messages m on m.id = l.message_id
            join chat_chats c on c.id = l.chat_id
            where l.chat_id = :chat\
            """;

    /** The state follows a merged contact to the one that goes on. */
    private static final String STATE =
            """
            select k.id, k.subscriber_id, k.state, k.holder_id, k.closed_by, k.unread, r.contact_id as rated_id,
              (select l.message_id from chat_lines l where l.chat_id = c.id
                and l.client_id is not null order by l.seq desc limit 1) as last_own
            from chat_chats c
            join contacts_contacts first on first.id = c.contact_id
            join contacts_contacts k on k.id = coalesce(first.merged_into, first.id)
            left join satisfaction_ratings r on r.contact_id = k.id
            where c.id = :chat\
            """;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final ChatNames names;
    private final Safeguards safeguards;

    ChatLineReader(
            JdbcClient jdbc, Attachments attachments, ChatNames names, Safeguards safeguards) {
        this.safeguards = safeguards;
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.names = names;
    }

    List<ChatLine> lines(ChatId chat, Optional<MessageId> after, int most) {
        Optional<Long> seq = after.flatMap(message -> seqOf(chat, message));
        List<Line> lines = seq.isPresent() ? since(chat, seq.get(), most) : latest(chat, most);
        Map<MessageId, List<Attachment>> files =
                attachments.of(lines.stream().map(Line::id).toList());
        Set<ContactId> persona = underPersona(lines);
        return lines.stream()
                .map(line -> shown(line, persona, files.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Set<ContactId> underPersona(List<Line> lines) {
        return names.underPersona(
                lines.stream()
                        .filter(line -> line.author().equals("operator"))
                        .map(Line::contact)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<Line> since(ChatId chat, long seq, int most) {
        return jdbc.sql(LINES + " and l.seq > :seq order by l.seq limit :most")
                .param("chat", chat.value())
                .param("seq", seq)
                .param("most", most)
                .query(ChatLineReader::line)
                .list();
    }

    private List<Line> latest(ChatId chat, int most) {
        return jdbc.sql(LINES + " order by l.seq desc limit :most")
                .param("chat", chat.value())
                .param("most", most)
                .query(ChatLineReader::line)
                .list()
                .reversed();
    }

    private Optional<Long> seqOf(ChatId chat, MessageId message) {
        return jdbc.sql("select seq from chat_lines where chat_id = :chat and message_id = :id")
                .param("chat", chat.value())
                .param("id", message.value())
                .query(Long.class)
                .optional();
    }

    List<MessageId> ofOursUpTo(ChatId chat, MessageId upTo, List<String> delivery) {
        return jdbc.sql(
                        """
                        select m.id from chat_lines l join contacts_messages m on m.id = l.message_id
                        where l.chat_id = :chat and m.delivery in (:delivery)
                          and m.author_kind in ('operator', 'automatic') and l.seq <= (
                            select seq from chat_lines
                            where chat_id = :chat and message_id = :upTo)
                        order by l.seq limit 500\
                        """)
                .param("chat", chat.value())
                .param("delivery", delivery)
                .param("upTo", upTo.value())
                .query((row, _) -> new MessageId(row.getObject(1, UUID.class)))
                .list();
    }

    ChatState state(ChatId chat) {
        return jdbc.sql(STATE)
                .param("chat", chat.value())
                .query((row, _) -> state(row))
                .optional()
                .orElseGet(() ->
                        new ChatState(
                                Phase.NEW,
                                Optional.empty(),
                                Optional.empty(),
                                Rated.NO,
                                Optional.empty()));
    }

    private ChatState state(ResultSet row) throws SQLException {
        var contact = new ContactId(row.getObject("id", UUID.class));
        if (safeguards.isSilenced(new SubscriberId(row.getObject("subscriber_id", UUID.class)))) {
            return new ChatState(
                    Phase.SILENT,
                    Optional.of(contact),
                    Optional.empty(),
                    Rated.YES,
                    Optional.empty());
        }
        Phase phase = phase(row.getString("state"));
        UUID operator =
                row.getObject(phase == Phase.CLOSED ? "closed_by" : "holder_id", UUID.class);
        UUID holder = row.getObject("holder_id", UUID.class);
        Optional<OperatorId> named =
                Optional.ofNullable(operator == null ? holder : operator)
                        .filter(_ -> names.underPersona(Set.of(contact)).isEmpty())
                        .map(OperatorId::new);
        boolean seen = phase != Phase.WAITING && row.getInt("unread") == 0;
        return new ChatState(
                phase,
                Optional.of(contact),
                named,
                row.getObject("rated_id", UUID.class) == null ? Rated.NO : Rated.YES,
                Optional.ofNullable(seen ? row.getObject("last_own", UUID.class) : null)
                        .map(MessageId::new));
    }

    /** In wrap-up the talk is over; a parked contact is still in somebody's hands. */
    private static Phase phase(String state) {
        return switch (state) {
            case "waiting", "offered" -> Phase.WAITING;
            case "active", "parked" -> Phase.ACTIVE;
            case "wrap-up", "closed" -> Phase.CLOSED;
            default -> throw new IllegalStateException("unknown state of a contact: " + state);
        };
    }

    private ChatLine shown(Line line, Set<ContactId> persona, List<Attachment> files) {
        Speaker from =
                switch (line.author()) {
                    case "subscriber" -> Speaker.ME;
                    case "operator" -> Speaker.OPERATOR;
                    default -> Speaker.SERVICE;
                };
        return new ChatLine(
                line.id(),
                from,
                name(from, line, persona),
                line.text(),
                line.at(),
                Optional.ofNullable(line.clientId()),
                files);
    }

    private String name(Speaker from, Line line, Set<ContactId> persona) {
        return switch (from) {
            case ME -> "";
            case OPERATOR ->
                    Optional.ofNullable(line.authorId())
                            .filter(_ -> !persona.contains(line.contact()))
                            .flatMap(id -> names.human(new OperatorId(id)))
                            .orElseGet(() -> persona(line));
            case SERVICE -> persona(line);
        };
    }

    private String persona(Line line) {
        return names.persona(new EntryPointId(line.entryPoint()));
    }

    private record Line(
            MessageId id,
            ContactId contact,
            String author,
            @Nullable UUID authorId,
            String text,
            Instant at,
            @Nullable UUID clientId,
            UUID entryPoint) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new MessageId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getString("author_kind"),
                row.getObject("author_id", UUID.class),
                row.getString("body"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("client_id", UUID.class),
                row.getObject("entry_point_id", UUID.class));
    }
}
