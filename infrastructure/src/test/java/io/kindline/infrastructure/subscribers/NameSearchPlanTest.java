package io.kindline.infrastructure.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.SubscriberQuery;
import io.kindline.infrastructure.shared.CountedStatements;
import io.kindline.infrastructure.shared.OnPostgres;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** A common name costs its first page, not everybody who has it (F7). */
@OnPostgres
class NameSearchPlanTest {
    private static final int PEOPLE = 6_000;

    private final BrandId brand = new BrandId(UUID.randomUUID());

    @Autowired private SubscriberDirectory directory;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void many_of_one_name_and_one_of_a_rare_one() {
        store("Anna Petrova", " ana petrova 0aan 0prtv ", PEOPLE);
        store("Savva Rudenko", " sava rudenko 0aasv 0dknr ", 1);
        jdbc.execute("vacuum analyze subscribers_subscribers");
    }

    private void store(String name, String key, int many) {
        jdbc.update(
                """
                insert into subscribers_subscribers (id, person_id, brand_id, name, name_key,
                  confirmed, language, zone, region, tariff, balance_minor, balance_currency,
                  created_at, version)
                select gen_random_uuid(), gen_random_uuid(), ?, ?, ?, true, 'ru', 'UTC', '', '', 0,
                  'RUB', now(), 0
                from generate_series(1, ?)\
                """,
                brand.value(),
                name,
                key,
                many);
    }

    @Test
    void whoever_may_be_alike_is_not_looked_for_when_the_page_is_full() {
        assertThat(found("ana", "petrova")).hasSize(SubscriberDirectory.PAGE_SIZE);

        // The second rung and the third.
        assertThat(plan("ana", "petrova").split("never executed", -1)).hasSizeGreaterThan(2);
        assertThat(plan("ana", "petrova"))
                .contains("Index Scan Backward using subscribers_subscribers_pkey");
    }

    @Test
    void a_rare_name_comes_from_the_index_and_those_alike_are_looked_for() {
        assertThat(found("sava", "rudenka")).containsExactly("Savva Rudenko");
        assertThat(plan("sava", "rudenka"))
                .contains("Bitmap Index Scan on subscribers_by_name")
                .doesNotContain("Seq Scan on subscribers_subscribers s");
    }

    private List<String> found(String... words) {
        return directory
                .search(new SubscriberQuery.ByName(key(words)), Set.of(brand), Optional.empty())
                .items()
                .stream()
                .map(FoundSubscriber::name)
                .toList();
    }

    private static NameKey key(String... words) {
        return new NameKey(List.of(words));
    }

    private String plan(String... words) {
        assertThat(CountedStatements.during(() -> found(words))).hasSize(1);
        SearchCondition condition =
                SearchCondition.named(key(words), SearchCondition.Dialect.POSTGRESQL);
        var parameters =
                new MapSqlParameterSource(condition.parameters())
                        .addValue("brands", List.of(brand.value()))
                        .addValue("limit", SubscriberDirectory.PAGE_SIZE + 1);
        return String.join(
                "\n",
                new NamedParameterJdbcTemplate(jdbc)
                        .queryForList(
                                "explain (analyze, costs off) "
                                        + condition.best(SearchCondition.Dialect.POSTGRESQL, false),
                                parameters,
                                String.class));
    }
}
