package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.KnownDoors;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPointId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Doors a person came by, read from his contacts in one statement. */
@Repository
class JdbcKnownDoors implements KnownDoors {
    private static final String BY_TIE =
            """
            select * from (
              select c.entry_point_id, c.id, 0 as tie, c.opened_at
              from contacts_contacts c where c.id = :contact
              union all
              select c.entry_point_id, c.id, 1 as tie, c.opened_at
              from contacts_contacts c where c.merged_into = :contact
              union all
              select c.entry_point_id, c.id, 2 as tie, c.opened_at
              from contacts_contacts asked
              join subscribers_subscribers me on me.id = asked.subscriber_id
              join subscribers_subscribers other on other.person_id = me.person_id
              join contacts_contacts c on c.subscriber_id = other.id
              where asked.id = :contact and c.brand_id = asked.brand_id and c.id <> asked.id) met
            order by tie, opened_at desc limit 200\
            """;

    private final JdbcClient jdbc;

    JdbcKnownDoors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Known> of(ContactId contact) {
        Map<EntryPointId, Known> byDoor = new LinkedHashMap<>();
        jdbc.sql(BY_TIE)
                .param("contact", contact.value())
                .query((row, _) ->
                        new Known(
                                new EntryPointId(ContactReadRows.id(row, "entry_point_id")),
                                new ContactId(ContactReadRows.id(row, "id")),
                                tie(row.getInt("tie"))))
                .list()
                .forEach(known -> byDoor.putIfAbsent(known.door(), known));
        return List.copyOf(byDoor.values());
    }

    private static Tie tie(int place) {
        return switch (place) {
            case 0 -> Tie.OWN;
            case 1 -> Tie.JOINED;
            default -> Tie.EARLIER;
        };
    }
}
