package io.kindline.infrastructure.topics;

import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.ContactTopic.Family;
import io.kindline.domain.topics.Ending;
import io.kindline.domain.topics.Standing;
import io.kindline.domain.topics.TopicKey;
import io.kindline.domain.topics.Topics;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Catalogues, kept in memory. */
@Repository
class JdbcTopics implements Topics {
    private final JdbcClient jdbc;
    private final TableSnapshot<Loaded> loaded;

    private record Loaded(List<ContactTopic> topics, List<Ending> endings) {}

    private record Named(UUID brand, String key) {}

    JdbcTopics(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.loaded = snapshots.of("topics", this::load);
    }

    @Override
    public Catalogue of(BrandId brand) {
        Loaded all = loaded.get();
        return Catalogue.of(
                brand,
                all.topics().stream().filter(topic -> topic.brand().equals(brand)).toList(),
                all.endings().stream().filter(ending -> ending.brand().equals(brand)).toList());
    }

    @Override
    @Transactional
    public void save(ContactTopic topic) {
        UUID brand = topic.brand().value();
        String key = topic.key().value();
        store(
                "update topics_topics set family = ?, standing = ?"
                        + " where brand_id = ? and topic_key = ?",
                "insert into topics_topics (family, standing, brand_id, topic_key)"
                        + " values (?, ?, ?, ?)",
                List.of(topic.family().name(), topic.standing().name(), brand, key));
        jdbc.sql("delete from topics_names where brand_id = ? and topic_key = ?")
                .params(brand, key)
                .update();
        topic.names()
                .forEach((language, name) ->
                        jdbc.sql(
                                        "insert into topics_names (brand_id, topic_key, language,"
                                                + " name) values (?, ?, ?, ?)")
                                .params(brand, key, language.tag(), name)
                                .update());
    }

    @Override
    @Transactional
    public void save(Ending ending) {
        String asks =
                ending.asks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        store(
                "update topics_endings set standing = ?, asks = ?"
                        + " where brand_id = ? and outcome = ?",
                "insert into topics_endings (standing, asks, brand_id, outcome)"
                        + " values (?, ?, ?, ?)",
                List.of(
                        ending.standing().name(),
                        asks,
                        ending.brand().value(),
                        ending.outcome().name()));
    }

    private void store(String update, String insert, List<Object> columns) {
        if (jdbc.sql(update).params(columns).update() == 0) {
            jdbc.sql(insert).params(columns).update();
        }
        loaded.changed();
    }

    private Loaded load() {
        Map<Named, Map<Language, String>> names = names();
        List<ContactTopic> topics =
                jdbc.sql(
                                "select brand_id, topic_key, family, standing from topics_topics"
                                        + " order by brand_id, topic_key")
                        .query((row, _) -> {
                            UUID brand = row.getObject(1, UUID.class);
                            String key = row.getString(2);
                            return new ContactTopic(
                                    new BrandId(brand),
                                    new TopicKey(key),
                                    Family.valueOf(row.getString(3)),
                                    names.getOrDefault(new Named(brand, key), Map.of()),
                                    Standing.valueOf(row.getString(4)));
                        })
                        .list();
        List<Ending> endings =
                jdbc.sql("select brand_id, outcome, standing, asks from topics_endings")
                        .query((row, _) ->
                                new Ending(
                                        new BrandId(row.getObject(1, UUID.class)),
                                        Outcome.valueOf(row.getString(2)),
                                        Standing.valueOf(row.getString(3)),
                                        asks(row.getString(4))))
                        .list();
        return new Loaded(topics, endings);
    }

    private Map<Named, Map<Language, String>> names() {
        Map<Named, Map<Language, String>> names = new HashMap<>();
        jdbc.sql("select brand_id, topic_key, language, name from topics_names")
                .query(
                        (RowCallbackHandler)
                                row ->
                                        names.computeIfAbsent(named(row), _ -> new HashMap<>())
                                                .put(
                                                        new Language(row.getString(3)),
                                                        row.getString(4)));
        return names;
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getObject(1, UUID.class), row.getString(2));
    }

    private static Set<Ending.Asked> asks(String stored) {
        return Stream.of(stored.split(","))
                .filter(word -> !word.isEmpty())
                .map(Ending.Asked::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
