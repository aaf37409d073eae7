package io.kindline.infrastructure.distress;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.kindline.domain.distress.SignalList;
import io.kindline.domain.distress.SignalList.Topic;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists that administrators wrote, kept in memory. */
@Repository
class JdbcSignalLists implements SignalLists {
    private final JdbcClient jdbc;
    private final TableSnapshot<Map<SignalList, String>> lists;

    JdbcSignalLists(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.lists = snapshots.of("distress-lists", this::load);
    }

    @Override
    public Optional<String> of(SignalList which) {
        return Optional.ofNullable(lists.get().get(which));
    }

    @Override
    @Transactional
    public void save(SignalList which, String list) {
        drop(which);
        jdbc.sql(
                        "insert into %s (language, list) values (:language, :list)"
                                .formatted(table(which.topic())))
                .param("language", which.language().tag())
                .param("list", list)
                .update();
    }

    @Override
    @Transactional
    public void drop(SignalList which) {
        jdbc.sql("delete from %s where language = :language".formatted(table(which.topic())))
                .param("language", which.language().tag())
                .update();
        lists.changed();
    }

    private static String table(Topic topic) {
        return switch (topic) {
            case DISTRESS -> "distress_lists";
            case THREATS -> "distress_threat_lists";
        };
    }

    private Map<SignalList, String> load() {
        return jdbc
                .sql(
                        """
                        select 'DISTRESS', language, list from distress_lists
                        union all
                        select 'THREATS', language, list from distress_threat_lists\
                        """)
                .query((row, _) ->
                        Map.entry(
                                new SignalList(
                                        Topic.valueOf(row.getString(1)),
                                        new Language(row.getString(2))),
                                row.getString(3)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
