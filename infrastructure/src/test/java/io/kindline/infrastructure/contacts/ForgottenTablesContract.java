package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.shared.PersonalTables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table that belongs to a person is forgotten when he is to be forgotten. */
abstract class ForgottenTablesContract {
    /** What an erasure leaves as it is, and why it may. */
    private static final Map<String, String> STAYS =
            Map.of(
                    "escalations_guards", "how many emergencies run in a contact, a number",
                    "contacts_waiting", "ids and times alone; empty once the contact is closed",
                    "ledger_postings", "sums of money, for the books; no words",
                    "ledger_outbox", "what is to be carried out; no words of the person",
                    "promises_untold", "when a promise seemed kept, by ids of messages; no words",
                    "routing_offers", "who was offered what and why; names colleagues only",
                    "subscribers_links", "ids alone; who belonged to whom tells nothing of nobody");

    @Autowired private List<PersonalTables> parts;
    @Autowired private JdbcClient jdbc;

    @Test
    void every_table_that_points_to_a_person_is_erased_or_says_why_not() {
        List<String> pointing =
                jdbc.sql(
                                """
                                select distinct table_name from information_schema.columns
                                where lower(table_schema) = 'public' and lower(column_name) in
                                  ('subscriber_id', 'contact_id', 'message_id', 'exception_id',
                                   'chat_id', 'escalation_id', 'planned_id', 'person_id')\
                                """)
                        .query((row, _) -> row.getString(1).toLowerCase(Locale.ROOT))
                        .list();
        assertThat(pointing).contains("contacts_messages", "mail_mails");
        assertThat(pointing)
                .filteredOn(table -> parts.stream().noneMatch(part -> part.erases(table)))
                .as("tables without erasure: declare them in the feature's PersonalTables")
                .containsExactlyInAnyOrderElementsOf(STAYS.keySet());
    }
}
