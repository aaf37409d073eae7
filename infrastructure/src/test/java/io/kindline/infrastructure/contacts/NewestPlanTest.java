package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.shared.BrandId;
import io.kindline.infrastructure.shared.CountedStatements;
import io.kindline.infrastructure.shared.OnPostgres;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list of those that wait does not read those that were closed, however many brands one sees. */
@OnPostgres
class NewestPlanTest {
    private static final int CLOSED = 4_000;
    private static final int WAITING = 8;

    private final BrandId one = new BrandId(UUID.randomUUID());
    private final BrandId two = new BrandId(UUID.randomUUID());

    @Autowired private ContactReads reads;
    @Autowired private JdbcTemplate jdbc;

    @BeforeEach
    void few_wait_beside_many_that_were_closed() {
        for (BrandId brand : List.of(one, two)) {
            contacts(brand, CLOSED, "closed");
            contacts(brand, WAITING, "waiting");
        }
        jdbc.execute("vacuum analyze contacts_contacts");
    }

    private void contacts(BrandId brand, int many, String state) {
        jdbc.update(
                """
                insert into contacts_contacts (id, subscriber_id, brand_id, entry_point_id, channel,
                  queue_id, state, priority, language, opened_at, emotion_at_start, topic, why,
                  heading, last_text, last_at, last_inbound, unread, version)
                select gen_random_uuid(), gen_random_uuid(), ?, gen_random_uuid(), 'API',
                  gen_random_uuid(), ?, 2, 'ru', now() - n * interval '1 second', 'UNKNOWN', '', '',
                  'Hello', '', now(), true, 0, 0
                from generate_series(1, ?) n\
                """,
                brand.value(),
                state,
                many);
    }

    @Test
    void those_that_wait_are_found_among_open_ones_alone_newest_first_over_both_brands() {
        var found = new ArrayList<TimelineEntry>();
        List<String> sent = CountedStatements.during(() -> found.addAll(page("waiting")));

        assertThat(found).hasSize(10);
        assertThat(found)
                .extracting(TimelineEntry::openedAt)
                .isSortedAccordingTo((earlier, later) -> later.compareTo(earlier));
        assertThat(found).extracting(TimelineEntry::brand).contains(one, two);
        assertThat(plan(sent, "waiting"))
                .contains("contacts_newest_open")
                .doesNotContain("Seq Scan")
                .doesNotContain("contacts_newest on");
    }

    @Test
    void closed_ones_come_newest_first_from_their_index() {
        List<String> sent = CountedStatements.during(() -> page("closed"));

        assertThat(plan(sent, "closed")).contains("contacts_newest").doesNotContain("Seq Scan");
    }

    private List<TimelineEntry> page(String state) {
        var brands = new LinkedHashSet<>(List.of(one, two));
        return reads.list(
                new ContactReads.Filter(
                        brands, Optional.of(state), Optional.empty(), Optional.empty()),
                Optional.empty(),
                10);
    }

    /** How PostgreSQL answers the very statement that the list sends. */
    private String plan(List<String> sent, String state) {
        assertThat(sent).hasSize(1);
        return String.join(
                "\n",
                jdbc.queryForList(
                        "explain " + sent.getFirst(),
                        String.class,
                        one.value(),
                        state,
                        10,
                        two.value(),
                        state,
                        10,
                        10));
    }
}
