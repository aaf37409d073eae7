package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.ServedLanguages;
import io.kindline.domain.shared.Language;
import io.kindline.infrastructure.shared.TableSnapshot;
import io.kindline.infrastructure.shared.TableSnapshots;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The centre's languages, kept in memory. */
@Repository
class JdbcHouseLanguages implements HouseLanguages {
    private final JdbcClient jdbc;
    private final TableSnapshot<ServedLanguages> loaded;

    JdbcHouseLanguages(JdbcClient jdbc, TableSnapshots snapshots) {
        this.jdbc = jdbc;
        this.loaded = snapshots.of("house-languages", this::load);
    }

    @Override
    public ServedLanguages served() {
        return loaded.get();
    }

    @Override
    @Transactional
    public void save(ServedLanguages languages) {
        jdbc.sql("delete from operators_house_languages").update();
        languages
                .all()
                .forEach(language ->
                        jdbc.sql("insert into operators_house_languages (language) values (?)")
                                .param(language.tag())
                                .update());
        loaded.changed();
    }

    private ServedLanguages load() {
        return new ServedLanguages(
                Set.copyOf(
                        jdbc.sql("select language from operators_house_languages")
                                .query((row, _) -> new Language(row.getString(1)))
                                .list()));
    }
}
