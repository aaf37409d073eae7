package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keys and tokens, kept in memory: a request with one costs no SQL. */
@Repository
class JdbcAccessKeys implements AccessKeys {
    private static final String API = "API";
    private static final String PERSONAL = "PERSONAL";
    private static final String INSERT_BRAND =
            "insert into operators_key_brands (key_id, brand_id) values (?, ?)";
    private static final String INSERT_SCOPE =
            "insert into operators_key_scopes (key_id, key_scope) values (?, ?)";

    private final JdbcClient jdbc;
    private final TableSnapshot<Loaded> loaded;

    private record Loaded(List<AccessKey> all, Map<SecretHash, AccessKey> bySecret) {}

    JdbcAccessKeys(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.loaded = snapshots.of("access-keys", this::load);
    }

    @Override
    public Optional<AccessKey> bySecret(SecretHash secret) {
        return Optional.ofNullable(loaded.get().bySecret().get(secret));
    }

    @Override
    public Optional<AccessKey> byId(AccessKeyId id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public List<AccessKey> all() {
        return loaded.get().all();
    }

    @Override
    @Transactional
    public void save(AccessKey key) {
        int revoked =
                jdbc.sql("update operators_access_keys set revoked_at = ? where id = ?")
                        .param(time(key.revokedAt()))
                        .param(key.id().value())
                        .update();
        if (revoked == 0) {
            insert(key);
        }
        loaded.changed();
    }

    private void insert(AccessKey key) {
        switch (key) {
            case AccessKey.ApiKey api -> {
                insertRow(api, API, null);
                api.brands().forEach(brand -> grant(INSERT_BRAND, key.id(), brand.value()));
                api.scopes().forEach(scope -> grant(INSERT_SCOPE, key.id(), scope.name()));
            }
            case AccessKey.PersonalToken token -> insertRow(token, PERSONAL, token.owner().value());
        }
    }

    private void insertRow(AccessKey key, String kind, @Nullable UUID owner) {
        jdbc.sql(
                        """
                        insert into operators_access_keys
                            (id, kind, name, secret, owner_id, made_at, made_by, expires_at,
                             revoked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .param(key.id().value())
                .param(kind)
                .param(key.name())
                .param(key.secret().hex())
                .param(owner)
                .param(key.madeAt().atOffset(ZoneOffset.UTC))
                .param(key.terms().madeBy().map(OperatorId::value).orElse(null))
                .param(time(key.terms().expiresAt()))
                .param(time(key.revokedAt()))
                .update();
    }

    private void grant(String sql, AccessKeyId key, Object value) {
        jdbc.sql(sql).params(key.value(), value).update();
    }

    private Loaded load() {
        Map<UUID, Set<BrandId>> brands =
                rights(
                        "select key_id, cast(brand_id as varchar(40)) from operators_key_brands",
                        text -> new BrandId(UUID.fromString(text)));
        Map<UUID, Set<Scope>> scopes =
                rights("select key_id, key_scope from operators_key_scopes", Scope::valueOf);
        List<AccessKey> all =
                jdbc.sql(
                                """
                                select id, kind, name, secret, owner_id, made_at, made_by,
                                    expires_at, revoked_at
                                from operators_access_keys order by made_at desc, id desc\
                                """)
                        .query((row, _) -> key(row, brands, scopes))
                        .list();
        return new Loaded(
                all,
                all.stream().collect(Collectors.toMap(AccessKey::secret, Function.identity())));
    }

    private <T> Map<UUID, Set<T>> rights(String sql, Function<String, T> value) {
        return jdbc
                .sql(sql)
                .query((row, _) ->
                        Map.entry(row.getObject(1, UUID.class), value.apply(row.getString(2))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static AccessKey key(
            ResultSet row, Map<UUID, Set<BrandId>> brands, Map<UUID, Set<Scope>> scopes)
            throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        var secret = new SecretHash(row.getString(4));
        Instant madeAt = row.getObject(6, OffsetDateTime.class).toInstant();
        var terms =
                new AccessKey.Terms(
                        Optional.ofNullable(row.getObject(7, UUID.class)).map(OperatorId::new),
                        instant(row, 8));
        Optional<Instant> revokedAt = instant(row, 9);
        return switch (row.getString(2)) {
            case API ->
                    new AccessKey.ApiKey(
                            new AccessKeyId(id),
                            row.getString(3),
                            secret,
                            brands.getOrDefault(id, Set.of()),
                            scopes.getOrDefault(id, Set.of()),
                            madeAt,
                            terms,
                            revokedAt);
            case PERSONAL ->
                    new AccessKey.PersonalToken(
                            new AccessKeyId(id),
                            row.getString(3),
                            secret,
                            new OperatorId(row.getObject(5, UUID.class)),
                            madeAt,
                            terms,
                            revokedAt);
            default -> throw new IllegalStateException("access key " + id + " is of no known kind");
        };
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(instant -> instant.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
