package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.ContactReads.Position;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.CountedStatements;
import io.kindline.infrastructure.shared.OnPostgres;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The headings of a person come from one index, however scattered his contacts lie (F8, decision
 * 0012). So few rows could as well be read one after another, which is why the planner is kept from
 * that here.
 */
@OnPostgres
class HistoryPlanTest {
    private static final int PEOPLE = 40;
    private static final int CONTACTS_OF_EACH = 12;
    private static final String INDEX_ALONE =
            "Index Only Scan using contacts_headings_of_subscriber";

    private final BrandId brand = new BrandId(UUID.randomUUID());
    private final List<UUID> people = new ArrayList<>();

    @Autowired private ContactReads reads;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @BeforeEach
    void people_with_a_past() {
        for (int i = 0; i < PEOPLE; i++) {
            people.add(UUID.randomUUID());
            jdbc.update(
                    """
                    insert into subscribers_subscribers (id, person_id, brand_id, name, name_key,
                      confirmed, language, zone, region, tariff, balance_minor, balance_currency,
                      created_at, version)
                    values (?, ?, ?, 'Anna', 'anna', true, 'ru', 'UTC', '', '', 0, 'RUB', now(), 0)\
                    """,
                    people.get(i),
                    people.get(i),
                    brand.value());
        }
        for (int i = 0; i < CONTACTS_OF_EACH; i++) {
            people.forEach(person -> contact(person, "Where is my parcel?"));
        }
        jdbc.execute("vacuum analyze contacts_contacts");
        jdbc.execute("vacuum analyze subscribers_subscribers");
    }

    private void contact(UUID person, String heading) {
        jdbc.update(
                """
                insert into contacts_contacts (id, subscriber_id, brand_id, entry_point_id, channel,
                  queue_id, state, priority, language, opened_at, emotion_at_start, topic, why,
                  closed_by, closed_at, outcome, heading, last_text, last_at, last_inbound, unread,
                  version)
                values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'API', gen_random_uuid(),
                  'closed', 2, 'ru', clock_timestamp(), 'UNKNOWN', '', '', gen_random_uuid(),
                  clock_timestamp(), 'SOLVED', ?, '', now(), true, 0, 0)\
                """,
                person,
                brand.value(),
                heading);
    }

    @Test
    void the_first_page_and_the_next_come_from_the_index_alone() {
        UUID person = people.getFirst();
        List<TimelineEntry> page = page(person, Optional.empty());
        assertThat(page).hasSize(5);
        Position last = new Position(page.getLast().openedAt(), page.getLast().id());

        assertThat(plan(person, Optional.empty())).contains(INDEX_ALONE);
        assertThat(plan(person, Optional.of(last))).contains(INDEX_ALONE);
    }

    @Test
    void the_longest_heading_fits_into_the_index() {
        String longest =
                jdbc.queryForObject(
                        "select string_agg(chr(70000 + (random() * 60000)::int), '')"
                                + " from generate_series(1, 400)",
                        String.class);
        assertThat(longest).isNotNull().hasSize(800);
        contact(people.getFirst(), longest);

        assertThat(page(people.getFirst(), Optional.empty()).getFirst().heading())
                .isEqualTo(longest);
    }

    private List<TimelineEntry> page(UUID person, Optional<Position> after) {
        return reads.timeline(new SubscriberId(person), Set.of(brand), after, 5);
    }

    /** How PostgreSQL answers the very statement that the page sends. */
    private String plan(UUID person, Optional<Position> after) {
        List<String> sent = CountedStatements.during(() -> page(person, after));
        assertThat(sent).hasSize(1);
        var arguments = new ArrayList<Object>(List.of(person, brand.value()));
        after.ifPresent(position -> {
            arguments.add(position.openedAt().atOffset(ZoneOffset.UTC));
            arguments.add(position.id().value());
        });
        arguments.add(5);
        List<String> lines =
                new TransactionTemplate(transactions)
                        .execute(_ -> {
                            jdbc.execute("set local enable_seqscan = off");
                            return jdbc.queryForList(
                                    "explain " + sent.getFirst(),
                                    String.class,
                                    arguments.toArray());
                        });
        return String.join("\n", lines);
    }
}
