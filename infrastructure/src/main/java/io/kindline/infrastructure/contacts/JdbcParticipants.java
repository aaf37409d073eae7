package io.kindline.infrastructure.contacts;

import static io.kindline.infrastructure.contacts.WaitingLineRows.utc;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.shared.MasterKey;
import io.kindline.infrastructure.shared.Seal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants in {@code contacts_participants}, names and addresses sealed. */
@Component
class JdbcParticipants implements Participants {
    private static final String SELECT = "select * from contacts_participants where ";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final byte[] hashing;

    JdbcParticipants(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.seal = new Seal(masterKey.derive("contacts.participants"));
        this.hashing = masterKey.derive("contacts.participants.addresses");
    }

    @Override
    public List<Participant> of(ContactId contact) {
        return jdbc.sql(SELECT + "contact_id = :contact order by id limit " + Participant.MOST)
                .param("contact", contact.value())
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public Optional<Participant> find(ContactId contact, ContactAddress address) {
        return jdbc.sql(SELECT + "contact_id = :contact and address_hash = :hash")
                .param("contact", contact.value())
                .param("hash", hash(address))
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public void name(Participant.Addressed who) {
        Participant.Person person = who.who();
        UUID id = person.id().value();
        jdbc.sql(
                        """
                        insert into contacts_participants
                          (id, contact_id, address_hash, name, address)
                        values (:id, :contact, :hash, :name, :address) on conflict do nothing\
                        """)
                .param("id", id)
                .param("contact", person.contact().value())
                .param("hash", hash(person.address()))
                .param("name", seal.seal(person.name(), id))
                .param("address", seal.seal(person.address().value(), id))
                .update();
    }

    @Override
    public void save(Participant changed) {
        Optional<Participant.Joined> joined =
                changed instanceof Participant.Joined it ? Optional.of(it) : Optional.empty();
        jdbc.sql(
                        """
                        update contacts_participants set added_by = :by, added_at = :at
                        where id = :id\
                        """)
                .param("by", joined.map(it -> it.by().value()).orElse(null))
                .param("at", joined.map(it -> utc(it.since())).orElse(null))
                .param("id", changed.who().id().value())
                .update();
    }

    private Participant read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var who =
                new Participant.Person(
                        new ParticipantId(id),
                        new ContactId(row.getObject("contact_id", UUID.class)),
                        seal.openText(row.getBytes("name"), id),
                        new ContactAddress(seal.openText(row.getBytes("address"), id)));
        Optional<UUID> by = ContactReadRows.optionalId(row, "added_by");
        return by.isEmpty()
                ? new Participant.Addressed(who)
                : new Participant.Joined(
                        who, new OperatorId(by.get()), ContactReadRows.instant(row, "added_at"));
    }

    private String hash(ContactAddress address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(hashing, "HmacSHA256"));
            String one = address.value().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(one.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
