package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story.Step;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.infrastructure.demo.OnlyInDemo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been done in a contact, whoever did it and by whatever way. */
@Component
@OnlyInDemo
record StoryDeeds(JdbcClient jdbc) {

    /** What can be seen to have been done; how often is counted. */
    enum Kind {
        FACT("contacts_facts where contact_id = :contact"),
        EMOTION(
                "contacts_contacts where id = :contact and emotion_at_start <> 'UNKNOWN'",
                Often.ONCE),
        PROMISE("promises_promises where contact_id = :contact"),
        EXCEPTION("authority_exceptions where contact_id = :contact"),
        EXPENSE("expenses_expenses where contact_id = :contact"),
        ESCALATION("escalations_escalations where contact_id = :contact"),
        PLACE(
                "escalations_places where escalation_id in"
                        + " (select id from escalations_escalations where contact_id = :contact)"),
        CALL("escalations_tasks where contact_id = :contact and called_at is not null"),
        OUTCOME("escalations_tasks where contact_id = :contact and outcome_at is not null"),
        SILENCE("covert_silences where contact_id = :contact"),
        SAFE("escalations_escalations where contact_id = :contact and ending is not null"),
        RELAY("relays_relays where contact_id = :contact"),
        RELAY_OVER("relays_relays where contact_id = :contact and state = 'ENDED'"),
        LETTER("relays_letters where contact_id = :contact", Often.ONCE),
        GIFT("relays_gifts where contact_id = :contact"),
        HIDDEN_NUMBER(
                "subscribers_services where name = 'Anti-caller-ID' and subscriber_id ="
                        + " (select subscriber_id from contacts_contacts where id = :contact)",
                Often.ONCE),
        COMPLAINT("coverage_complaints where contact_id = :contact");

        private final String rows;
        private final Often often;

        Kind(String rows) {
            this(rows, Often.AGAIN);
        }

        Kind(String rows, Often often) {
            this.rows = rows;
            this.often = often;
        }

        /** Whether so many are enough, where so many are wanted. */
        boolean isEnough(long there, long wanted) {
            return there >= (often == Often.ONCE ? Math.min(1, wanted) : wanted);
        }
    }

    /** Whether a deed leaves something new each time, or a state that may be there already. */
    private enum Often {
        ONCE,
        AGAIN
    }

    /** What is there once the deed is done. */
    static Set<Kind> of(Step.Deed deed) {
        return switch (deed) {
            case Step.KeepsFact _ -> EnumSet.of(Kind.FACT);
            case Step.Feels _ -> EnumSet.of(Kind.EMOTION);
            case Step.Promises _ -> EnumSet.of(Kind.PROMISE);
            case Step.Grants _ -> EnumSet.of(Kind.EXCEPTION);
            case Step.PaysHimself _ -> EnumSet.of(Kind.EXPENSE);
            case Step.CallsHelp(_, String place) ->
                    place.isBlank()
                            ? EnumSet.of(Kind.ESCALATION)
                            : EnumSet.of(Kind.ESCALATION, Kind.PLACE);
            case Step.NotesPlace _ -> EnumSet.of(Kind.PLACE);
            case Step.CallsService _ -> EnumSet.of(Kind.CALL);
            case Step.HasOutcome _ -> EnumSet.of(Kind.OUTCOME);
            case Step.GoesSilent _ -> EnumSet.of(Kind.SILENCE);
            case Step.IsSafe _ -> EnumSet.of(Kind.SAFE);
            case Step.Asks _ -> EnumSet.of(Kind.RELAY);
            case Step.Rings _, Step.Agrees _ -> EnumSet.of(Kind.RELAY_OVER);
            case Step.Drafts _ -> EnumSet.of(Kind.LETTER);
            case Step.HidesNumber _ -> EnumSet.of(Kind.HIDDEN_NUMBER);
            case Step.RegistersGift _ -> EnumSet.of(Kind.GIFT);
            case Step.ComplainsOfCoverage _ -> EnumSet.of(Kind.COMPLAINT);
        };
    }

    long count(Kind kind, ContactId contact) {
        return jdbc.sql("select count(*) from " + kind.rows)
                .param("contact", contact.value())
                .query(Long.class)
                .single();
    }

    /** The network's ticket for what was complained of in the contact last. */
    Optional<EscalationId> ticket(ContactId contact) {
        return jdbc.sql(
                        "select ticket_id from coverage_complaints where contact_id = :contact"
                                + " order by noted_at desc limit 1")
                .param("contact", contact.value())
                .query(UUID.class)
                .optional()
                .map(EscalationId::new);
    }
}
