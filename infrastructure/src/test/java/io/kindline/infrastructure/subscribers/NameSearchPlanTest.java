package io.kindline.infrastructure.subscribers;

import static io.kindline.domain.subscribers.SubscriberDirectory.PAGE_SIZE;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A common name costs its first page, not everybody who has it (F7). */
@OnPostgres
class NameSearchPlanTest {
    private static final int PEOPLE = 6_000;
    private static final String SAVVA = "Savva Rudenko";

    private final BrandId brand = new BrandId(UUID.randomUUID());

    @Autowired private SubscriberDirectory directory;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TransactionTemplate transactions;

    @BeforeEach
    void many_of_one_name_and_one_of_a_rare_one() {
        store("Anna Petrova", " ana petrova 0aan 0prtv ", PEOPLE);
        store(SAVVA, " sava rudenko 0aasv 0dknr ", 1);
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

    @ParameterizedTest
    @CsvSource({"ana, petrova", "ana, pertova", "petrova, ana", "an, petr"})
    void a_common_name_costs_a_slice_however_it_is_typed(String one, String other) {
        Cost cost = cost(() -> assertThat(found(one, other)).hasSize(PAGE_SIZE));

        assertThat(cost.searched()).isZero();
        assertThat(cost.fetched()).isLessThan(PEOPLE / 6);
    }

    @Test
    void a_common_word_costs_nothing_beside_one_that_few_have() {
        Cost cost = cost(() -> assertThat(found("ana", "rudenko")).isEmpty());

        assertThat(cost).isEqualTo(new Cost(0, 0));
    }

    @Test
    void whoever_is_alike_is_found_by_the_words_there_are() {
        Cost cost = cost(() -> assertThat(found("sava", "rudenok")).containsExactly(SAVVA));
        assertThat(cost.searched()).isZero();
        assertThat(cost.fetched()).isLessThan(20);

        assertThat(found("sava", "rudenka")).containsExactly(SAVVA);
        assertThat(found("sava", "rudenkov")).containsExactly(SAVVA);
        assertThat(found("sava", "kalinin")).isEmpty();
    }

    @Test
    void a_beginning_that_very_many_words_have_leaves_it_to_the_others() {
        for (int i = 0; i < 150; i++) {
            store("R " + i, " ru%1$03d 0ru%1$03d ".formatted(i), 1);
        }

        Cost cost = cost(() -> assertThat(found("ru", "sava")).containsExactly(SAVVA));
        assertThat(cost.searched()).isZero();
        assertThat(cost.fetched()).isLessThan(20);
        assertThat(found("ru")).hasSize(PAGE_SIZE);
        assertThat(found("ru", "s")).containsExactly(SAVVA);
    }

    @Test
    void words_are_kept_as_long_as_somebody_has_them() {
        store("Savva Petrov", " sava petrov 0aasv 0prtv ", 1);
        assertThat(words()).contains("sava", "rudenko", "0dknr", "petrov");

        jdbc.update(
                "update subscribers_subscribers set name_key = '' where brand_id = ? and name = ?",
                brand.value(),
                SAVVA);

        assertThat(words()).contains("sava", "petrov").doesNotContain("rudenko", "0dknr");
        jdbc.update("delete from subscribers_subscribers where name = 'Savva Petrov'");
        assertThat(words()).containsExactlyInAnyOrder("ana", "petrova", "0aan", "0prtv");
    }

    private List<String> words() {
        return jdbc.query(
                "select word from subscribers_words where brand_id = ?",
                (row, _) -> row.getString(1),
                brand.value());
    }

    private List<String> found(String... words) {
        return directory
                .search(
                        new SubscriberQuery.ByName(new NameKey(List.of(words))),
                        Set.of(brand),
                        Optional.empty())
                .items()
                .stream()
                .map(FoundSubscriber::name)
                .toList();
    }

    /** How often all people were read, and how many single ones were. */
    private record Cost(long searched, long fetched) {}

    /** Of one statement; who is on the page is read twice more, for what is shown of him. */
    private Cost cost(Runnable search) {
        return transactions.execute(_ -> {
            Cost before = soFar();
            assertThat(CountedStatements.during(search)).hasSize(1);
            Cost after = soFar();
            return new Cost(
                    after.searched() - before.searched(), after.fetched() - before.fetched());
        });
    }

    private Cost soFar() {
        return jdbc.query(
                        """
                        select seq_scan, idx_tup_fetch from pg_stat_xact_user_tables
                        where relname = 'subscribers_subscribers'\
                        """,
                        (row, _) -> new Cost(row.getLong(1), row.getLong(2)))
                .getFirst();
    }
}
