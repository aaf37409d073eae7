package io.kindline.infrastructure.escalations;

import io.kindline.infrastructure.shared.PersonalTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where somebody was and what was said of him in an emergency. While one runs nothing of it goes:
 * whoever watches over the person needs it. That help was called, when and how it ended, stays.
 */
@Configuration(proxyBeanMethods = false)
class PersonalEscalations {
    private static final String HIS = "subscriber_id in (:ids)";
    private static final String THEIRS = "contact_id in (:contacts)";

    @Bean
    PersonalTables escalationsOfPerson(JdbcClient jdbc, EscalationRows rows) {
        return new PersonalTables(jdbc, "escalations")
                .reading(
                        "escalations",
                        """
                        select id, contact_id, service, purpose, raised_at, status, ending,
                          ended_at, ending_words
                        from escalations_escalations where subscriber_id in (:ids) order by id\
                        """)
                .reading(
                        "tasks",
                        """
                        select t.id, t.escalation_id, t.service, t.ordered_at, t.called_who,
                          t.called_ref, t.called_at, t.outcome, t.outcome_at
                        from escalations_tasks t
                        join escalations_escalations e on e.id = t.escalation_id
                        where e.subscriber_id in (:ids) order by t.id\
                        """)
                .reading("places", of -> places(jdbc, rows, of))
                .reading(
                        "waits",
                        """
                        select l.escalation_id, l.contact_id, l.linked_at, l.told_at
                        from escalations_links l
                        join contacts_contacts c on c.id = l.contact_id
                        where c.subscriber_id in (:ids) order by l.escalation_id, l.contact_id\
                        """)
                .subject(
                        "escalation",
                        "select id from escalations_escalations where subscriber_id in (:ids)")
                .goingOn(
                        """
                        select count(*) from escalations_escalations
                        where subscriber_id in (:ids) and ending is null\
                        """)
                .fading("WORDS", words(THEIRS))
                .erasing(words(HIS))
                .erasing(
                        """
                        delete from escalations_links where contact_id in (
                          select id from contacts_contacts where subscriber_id in (:ids))\
                        """);
    }

    private static String[] words(String whose) {
        String ended =
                "(select id from escalations_escalations where ending is not null and "
                        + whose
                        + ")";
        return new String[] {
            "delete from escalations_places where escalation_id in " + ended,
            "delete from escalations_answers where escalation_id in " + ended,
            """
            update escalations_tasks set called_number = null,
              called_who = case when called_who is null then null else '—' end,
              called_ref = case when called_ref is null then null else '' end,
              outcome = case when outcome is null then null else '—' end
            where escalation_id in \
            """
                    + ended,
            """
            update escalations_escalations set second_path = null, ending_words = '—',
              status = case when status = '' then '' else '—' end
            where ending is not null and \
            """
                    + whose
        };
    }

    private static List<Map<String, Object>> places(
            JdbcClient jdbc, EscalationRows rows, Set<UUID> of) {
        return jdbc.sql(
                        """
                        select p.id, p.escalation_id, p.whereabouts, p.noted_at
                        from escalations_places p
                        join escalations_escalations e on e.id = p.escalation_id
                        where e.subscriber_id in (:ids) order by p.id\
                        """)
                .param("ids", of)
                .query((row, _) -> {
                    UUID id = row.getObject(1, UUID.class);
                    Map<String, Object> place = new LinkedHashMap<>();
                    place.put("escalation_id", row.getString(2));
                    place.put("whereabouts", rows.seal().openText(row.getBytes(3), id));
                    place.put("noted_at", row.getString(4));
                    return place;
                })
                .list();
    }
}
