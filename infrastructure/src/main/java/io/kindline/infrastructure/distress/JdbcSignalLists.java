package io.kindline.infrastructure.distress;

import static java.util.stream.Collectors.toUnmodifiableMap;

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
    private final TableSnapshot<Map<Language, String>> lists;

    JdbcSignalLists(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.lists = snapshots.of("distress-lists", this::load);
    }

    @Override
    public Optional<String> of(Language language) {
        return Optional.ofNullable(lists.get().get(language));
    }

    @Override
    @Transactional
    public void save(Language language, String list) {
        drop(language);
        jdbc.sql("insert into distress_lists (language, list) values (:language, :list)")
                .param("language", language.tag())
                .param("list", list)
                .update();
    }

    @Override
    @Transactional
    public void drop(Language language) {
        jdbc.sql("delete from distress_lists where language = :language")
                .param("language", language.tag())
                .update();
        lists.changed();
    }

    private Map<Language, String> load() {
        return jdbc
                .sql("select language, list from distress_lists")
                .query((row, _) -> Map.entry(new Language(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
