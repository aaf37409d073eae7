package io.kindline.infrastructure.subscribers;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.subscribers.AccountNumber;
import io.kindline.domain.subscribers.CanonicalAddress;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.PhoneNumbers;
import io.kindline.domain.subscribers.Standing;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberQuery;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Search in one statement, whatever is looked for; brands are part of it, never a filter after. */
@Component
class JdbcSubscriberDirectory implements SubscriberDirectory {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final AddressSeal seal;
    private final PhoneNumbers phoneNumbers;

    /** By name: at PostgreSQL from its index of words, elsewhere by looking at every row. */
    private final Function<NameKey, SearchCondition> named;

    JdbcSubscriberDirectory(DataSource database, AddressSeal seal, PhoneNumbers phoneNumbers) {
        this.jdbc = JdbcClient.create(database);
        this.seal = seal;
        this.phoneNumbers = phoneNumbers;
        this.named = isH2(database) ? SearchCondition::named : SearchCondition::indexed;
    }

    private static boolean isH2(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(
                            database, DatabaseMetaData::getDatabaseProductName)
                    .equals("H2");
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    /** A record and how well it matches, which comes first in the order. */
    private record Match(FoundSubscriber found, int score) {
        String cursor() {
            return score + "_" + found.id().value();
        }
    }

    /** After whom to go on: the rung, and the place on it. */
    private record Cursor(int score, String place) {
        private static final Cursor BEGINNING = new Cursor(Integer.MAX_VALUE, "");

        static Cursor of(int score, UUID id) {
            String text = id.toString();
            return new Cursor(score, text.charAt(text.length() - 1) + text);
        }

        static Optional<Cursor> parse(String text) {
            String[] parts = text.split("_", -1);
            try {
                return parts.length == 2
                        ? Optional.of(
                                Cursor.of(Integer.parseInt(parts[0]), UUID.fromString(parts[1])))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public Page<FoundSubscriber> search(
            SubscriberQuery query, Set<BrandId> brands, Optional<String> after) {
        if (brands.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<Match> matches = matches(condition(query, brands), brands, after);
        boolean more = matches.size() > PAGE_SIZE;
        List<Match> page = more ? matches.subList(0, PAGE_SIZE) : matches;
        return new Page<>(
                page.stream().map(Match::found).toList(),
                more ? Optional.of(page.getLast().cursor()) : Optional.empty());
    }

    private List<Match> matches(
            SearchCondition condition, Set<BrandId> brands, Optional<String> after) {
        Cursor cursor = after.flatMap(Cursor::parse).orElse(Cursor.BEGINNING);
        return jdbc.sql(
                        """
                        select p.*, (select string_agg(a.masked, '\t' order by a.line desc,
                            a.id) from subscribers_addresses a
                          where a.subscriber_id = p.id) as addresses,
                          (select min(cast(o.id as varchar(36)))
                          from subscribers_subscribers o
                          where o.person_id = p.person_id
                            and o.brand_id in (:brands)) as seen_person
                        from (%s) p
                        order by p.score desc, p.place desc\
                        """
                                .formatted(condition.best()))
                .params(condition.parameters())
                .param("brands", ids(brands))
                .param("limit", PAGE_SIZE + 1)
                .param("score", cursor.score())
                .param("place", cursor.place())
                .query((row, _) -> match(row))
                .list();
    }

    private SearchCondition condition(SubscriberQuery query, Set<BrandId> brands) {
        return switch (query) {
            case SubscriberQuery.ByName(var name) -> named.apply(name);
            case SubscriberQuery.ByMail(String typed) -> holder(typed, brands);
            case SubscriberQuery.ByNumber(String typed, var account) ->
                    account.map(number -> holder(typed, brands).or(account(number)))
                            .orElseGet(() -> holder(typed, brands));
            case SubscriberQuery.ByAccount(var account, var orName) ->
                    account(account).or(named.apply(orName));
            case SubscriberQuery.ByEndAndName(String four, var name) ->
                    SearchCondition.named(name).and(NUMBER_ENDS, Map.of("four", four));
            case SubscriberQuery.ByEndAndAccount(String four, var account) ->
                    account(account).and(NUMBER_ENDS, Map.of("four", four));
        };
    }

    private static final String NUMBER_ENDS =
            """
            s.id in (select e.subscriber_id from subscribers_addresses e
              where e.last_digits = :four and e.brand_id in (:brands))\
            """;

    private static SearchCondition account(AccountNumber account) {
        return SearchCondition.exactly("s.account = :account", Map.of("account", account.value()));
    }

    private SearchCondition holder(String typed, Set<BrandId> brands) {
        List<UUID> tokens =
                brands.stream()
                        .flatMap(brand ->
                                CanonicalAddress.typed(typed, brand, phoneNumbers)
                                        .map(address -> seal.token(address, brand))
                                        .stream())
                        .toList();
        return SearchCondition.exactly(
                """
                s.id in (select h.subscriber_id from subscribers_addresses h
                  where h.token in (:tokens) and h.brand_id in (:brands))\
                """,
                Map.of("tokens", tokens.isEmpty() ? List.of(NOBODY) : tokens));
    }

    private static List<UUID> ids(Set<BrandId> brands) {
        return brands.stream().map(BrandId::value).toList();
    }

    private static Match match(ResultSet row) throws SQLException {
        String addresses = row.getString("addresses");
        return new Match(
                new FoundSubscriber(
                        new SubscriberId(row.getObject("id", UUID.class)),
                        new PersonId(UUID.fromString(row.getString("seen_person"))),
                        new BrandId(row.getObject("brand_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("confirmed") ? Standing.CONFIRMED : Standing.PROVISIONAL,
                        row.getString("region"),
                        row.getString("tariff"),
                        Optional.ofNullable(row.getObject("loyal_since", LocalDate.class)),
                        addresses == null ? List.of() : Arrays.asList(addresses.split("\t", -1))),
                row.getInt("score"));
    }
}
