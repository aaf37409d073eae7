package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.contacts.ContactReads;
import io.kindline.domain.contacts.ContactId;
import io.kindline.infrastructure.shared.CountedStatements;
import io.kindline.infrastructure.shared.OnPartitions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A message is looked for in one part alone, a conversation in an index of each. The parts are so
 * small here that reading them whole could be as cheap; the planner is kept from that.
 */
@OnPartitions
class ConversationPlanOnPartitionsTest {
    private final UUID contact = UUID.randomUUID();

    @Autowired private ContactReads reads;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @BeforeEach
    void messages_of_many_contacts() {
        jdbc.update(
                """
                insert into contacts_messages (id, contact_id, author_kind, body, delivery, at)
                select gen_random_uuid(), case when n % 100 = 0 then ? else gen_random_uuid() end,
                  'subscriber', 'hello', 'delivered', now() from generate_series(1, 2000) n\
                """,
                contact);
        jdbc.execute("analyze contacts_messages");
    }

    @Test
    void a_message_is_looked_for_in_one_part() {
        assertThat(plan("select * from contacts_messages where id = ?", UUID.randomUUID()))
                .containsOnlyOnce("on contacts_messages_");
        assertThat(plan("update contacts_messages set delivery = 'read' where id = ?", contact))
                .containsOnlyOnce("Scan using contacts_messages_");
    }

    @Test
    void a_conversation_is_read_from_the_index_of_each_part() {
        List<String> sent =
                CountedStatements.during(
                        () -> reads.messages(new ContactId(contact), Optional.empty(), 50));
        assertThat(sent).hasSize(1);

        assertThat(plan(sent.getFirst(), contact, contact, 50))
                .contains("contacts_messages_past", "contacts_messages_rest")
                .doesNotContain("Seq Scan on contacts_messages");
    }

    private String plan(String sql, Object... arguments) {
        List<String> lines =
                new TransactionTemplate(transactions)
                        .execute(_ -> {
                            jdbc.execute("set local enable_seqscan = off");
                            return jdbc.queryForList("explain " + sql, String.class, arguments);
                        });
        return String.join("\n", lines);
    }
}
