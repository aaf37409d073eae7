package io.kindline.infrastructure.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.AddressKind;
import io.kindline.domain.subscribers.CanonicalAddress;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.PhoneNumbers;
import io.kindline.domain.subscribers.SubscriberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sealed addresses by plain statements, for intake waits for them. */
@Component
class AddressBook {
    private static final String INSERT =
            """
            insert into subscribers_addresses (id, subscriber_id, brand_id, channel, kind, line,
              token, sealed, masked, last_digits)
            values (:id, :owner, :brand, :channel, :kind, :line, :token, :sealed, :masked, :digits)
            on conflict do nothing\
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final AddressSeal seal;
    private final PhoneNumbers phoneNumbers;

    AddressBook(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            AddressSeal seal,
            PhoneNumbers phoneNumbers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.seal = seal;
        this.phoneNumbers = phoneNumbers;
    }

    /** An address on its way into the book, and whose it will be. */
    record Entry(Identity.Given given, CanonicalAddress canonical, UUID token, BrandId brand) {}

    Entry entry(Identity.Given given, BrandId brand) {
        var canonical = CanonicalAddress.of(given.channel(), given.address(), brand, phoneNumbers);
        return new Entry(given, canonical, seal.token(canonical, brand), brand);
    }

    Optional<SubscriberId> owner(Channel channel, ContactAddress address, BrandId brand) {
        var canonical = CanonicalAddress.of(channel, address, brand, phoneNumbers);
        return owner(seal.token(canonical, brand), brand);
    }

    Optional<SubscriberId> owner(UUID token, BrandId brand) {
        return jdbc.sql(
                        """
                        select subscriber_id from subscribers_addresses
                        where token = :token and brand_id = :brand\
                        """)
                .param("token", token)
                .param("brand", brand.value())
                .query(UUID.class)
                .optional()
                .map(SubscriberId::new);
    }

    boolean isAnyTaken(Collection<Entry> entries, BrandId brand) {
        return !entries.isEmpty()
                && jdbc.sql(
                                        """
                                        select count(*) from subscribers_addresses
                                        where token in (:tokens) and brand_id = :brand\
                                        """)
                                .param("tokens", entries.stream().map(Entry::token).toList())
                                .param("brand", brand.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** False, and nothing stored, when the address is somebody's already. */
    boolean insert(Entry entry, SubscriberId owner, byte[] wrappedKey) {
        return batches.update(INSERT, row(entry, owner, wrappedKey)) == 1;
    }

    /** False when an address was somebody's already; the others are stored. */
    boolean insertAll(List<SqlParameterSource> rows) {
        return Arrays.stream(batches.batchUpdate(INSERT, rows.toArray(SqlParameterSource[]::new)))
                .noneMatch(stored -> stored == 0);
    }

    /** What is inserted for the entry. */
    SqlParameterSource row(Entry entry, SubscriberId owner, byte[] wrappedKey) {
        ContactAddress stored =
                entry.canonical().kind() == AddressKind.PHONE
                        ? new ContactAddress(entry.canonical().text())
                        : entry.given().address();
        return new MapSqlParameterSource()
                .addValue("id", entry.given().id().value())
                .addValue("owner", owner.value())
                .addValue("brand", entry.brand().value())
                .addValue("channel", entry.given().channel().name())
                .addValue("kind", entry.canonical().kind().name())
                .addValue("line", entry.given().tie() == Identity.Tie.LINE)
                .addValue("token", entry.token())
                .addValue("sealed", seal.seal(stored.value(), wrappedKey, owner.value()))
                .addValue("masked", stored.masked())
                .addValue("digits", stored.lastDigits());
    }

    List<Identity> of(SubscriberId owner) {
        return jdbc.sql(
                        """
                        select id, channel, kind, line, masked from subscribers_addresses
                        where subscriber_id = :owner
                        order by line desc, id\
                        """)
                .param("owner", owner.value())
                .query((row, _) ->
                        new Identity(
                                new IdentityId(row.getObject("id", UUID.class)),
                                Channel.valueOf(row.getString("channel")),
                                AddressKind.valueOf(row.getString("kind")),
                                row.getBoolean("line") ? Identity.Tie.LINE : Identity.Tie.ADDRESS,
                                row.getString("masked")))
                .list();
    }

    Map<SubscriberId, ContactAddress> firstNumbers(Set<SubscriberId> owners) {
        Map<SubscriberId, ContactAddress> numbers = new HashMap<>();
        if (owners.isEmpty()) {
            return numbers;
        }
        jdbc.sql(
                        """
                        select s.id, a.sealed, s.data_key
                        from subscribers_addresses a
                        join subscribers_subscribers s on s.id = a.subscriber_id
                        where s.id in (:owners) and a.kind = 'PHONE' and s.data_key is not null
                        order by a.line desc, a.id\
                        """)
                .param("owners", owners.stream().map(SubscriberId::value).toList())
                .query(row -> {
                    UUID owner = row.getObject("id", UUID.class);
                    numbers.computeIfAbsent(new SubscriberId(owner), _ -> opened(row, owner));
                });
        return numbers;
    }

    private ContactAddress opened(ResultSet row, UUID owner) {
        try {
            return new ContactAddress(
                    seal.open(row.getBytes("sealed"), row.getBytes("data_key"), owner));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<ContactAddress> open(SubscriberId owner, IdentityId identity) {
        return jdbc.sql(
                        """
                        select a.sealed, s.data_key
                        from subscribers_addresses a
                        join subscribers_subscribers s on s.id = a.subscriber_id
                        where a.id = :id and s.id = :owner and s.data_key is not null\
                        """)
                .param("id", identity.value())
                .param("owner", owner.value())
                .query((row, _) ->
                        seal.open(row.getBytes("sealed"), row.getBytes("data_key"), owner.value()))
                .optional()
                .map(ContactAddress::new);
    }
}
