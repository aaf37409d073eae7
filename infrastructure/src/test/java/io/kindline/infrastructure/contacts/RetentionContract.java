package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.InboundLedger;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.privacy.LetFade;
import io.kindline.application.privacy.RetentionOfBrand;
import io.kindline.application.privacy.SaveRetention;
import io.kindline.application.privacy.SaveRetention.Sureness;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was kept long enough goes by its time, and nothing else does. */
abstract class RetentionContract extends ContactStories {
    private static final Actor JOB = new Actor.Clockwork("retention");

    private final String canary = "Canary" + UUID.randomUUID().toString().replace("-", "");
    private final Actor.Staff admin = administrator(brand);

    @Autowired private SaveRetention save;
    @Autowired private RetentionOfBrand rules;
    @Autowired private LetFade letFade;
    @Autowired private CloseContact close;
    @Autowired private NoteFact noteFact;
    @Autowired private InboundLedger arrivals;
    @Autowired private JdbcClient jdbc;

    private static Actor.Staff administrator(BrandId of) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(of));
    }

    @AfterEach
    void nothing_is_let_go_of_other_tests() {
        keeps(Map.of(), Sureness.SURE);
    }

    private SaveRetention.Outcome keeps(Map<Keeping, String> days, Sureness sureness) {
        return save.handle(admin, new SaveRetention.Command(brand, days, sureness));
    }

    /** A contact full of words, closed so many days ago. */
    private ContactId closed(int daysAgo) {
        writes(whatsApp, number(), "I am " + canary);
        Contact.Active contact = claims(olga);
        noteFact.handle(olga, contact.id(), "fact " + canary);
        close.handle(
                olga,
                contact.id(),
                new Disposition(
                        Outcome.SOLVED, ContactHead.NO_TOPIC, Emotion.CALM, "note " + canary));
        jdbc.sql("update contacts_contacts set closed_at = ? where id = ?")
                .params(
                        Instant.now().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC),
                        contact.id().value())
                .update();
        return contact.id();
    }

    private int letGo() {
        int all = 0;
        for (int gone = letFade.handle(JOB); gone > 0; gone = letFade.handle(JOB)) {
            all += gone;
        }
        return all;
    }

    private long rows(String from, ContactId of) {
        return jdbc.sql("select count(*) from " + from)
                .param(of.value())
                .query(Long.class)
                .single();
    }

    private long words(ContactId of) {
        return rows("contacts_messages where event is null and contact_id = ?", of)
                + rows("contacts_facts where contact_id = ?", of)
                + rows("contacts_contacts where heading <> '' and id = ?", of)
                + rows("contacts_contacts where closing_note <> '' and id = ?", of);
    }

    @Test
    void words_of_contacts_closed_long_ago_go_and_those_of_later_ones_stay() {
        ContactId old = closed(40);
        ContactId recent = closed(10);
        assertThat(keeps(Map.of(Keeping.WORDS, "30"), Sureness.SURE))
                .isEqualTo(new SaveRetention.Outcome.Saved());

        assertThat(letGo()).isEqualTo(1);

        assertThat(words(old)).isZero();
        assertThat(words(recent)).isEqualTo(4);
        assertThat(rows("contacts_contacts where outcome = 'SOLVED' and id = ?", old)).isOne();
        assertThat(letGo()).isZero();
    }

    @Test
    void what_came_in_goes_earlier_than_the_words_made_of_it() {
        ContactId old = closed(40);
        UUID message =
                jdbc.sql("select id from contacts_messages where event is null and contact_id = ?")
                        .param(old.value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .single();
        keeps(Map.of(Keeping.ARRIVALS, "7", Keeping.WORDS, "365"), Sureness.SURE);

        assertThat(letGo()).isEqualTo(1);

        assertThat(arrivals.arrival(new MessageId(message)).orElseThrow().payload()).isEmpty();
        assertThat(words(old)).isEqualTo(4);
    }

    @Test
    void a_run_is_written_down_with_how_many_and_until_when() {
        closed(40);
        closed(41);
        keeps(Map.of(Keeping.WORDS, "30"), Sureness.SURE);
        letGo();

        assertThat(
                        jdbc.sql(
                                        "select particulars from audit_entries where chain = ?"
                                                + " and action = 'retention.let-go'")
                                .param(brand.value().toString())
                                .query((row, _) -> row.getString(1))
                                .single())
                .contains("contacts=2", "days=30")
                .doesNotContain(canary);
        Retention rule = rules.handle(admin, brand).orElseThrow().get(Keeping.WORDS);
        assertThat(rule).isNotNull();
        assertThat(rule.contacts()).isEqualTo(2);
        assertThat(rule.lastAt()).isPresent();
    }

    @Test
    void before_much_goes_at_once_the_administrator_is_asked_again() {
        ContactId old = closed(40);

        assertThat(keeps(Map.of(Keeping.WORDS, "30"), Sureness.ASK_FIRST))
                .isEqualTo(new SaveRetention.Outcome.WouldGo(1));
        assertThat(letGo()).isZero();
        assertThat(words(old)).isEqualTo(4);
    }

    @Test
    void too_few_or_unreadable_days_are_refused_and_an_empty_field_keeps_for_ever() {
        assertThat(keeps(Map.of(Keeping.WORDS, "29", Keeping.ARRIVALS, "soon"), Sureness.SURE))
                .isEqualTo(
                        new SaveRetention.Outcome.Malformed(
                                Set.of(Keeping.WORDS, Keeping.ARRIVALS)));
        keeps(Map.of(Keeping.WORDS, "90"), Sureness.SURE);
        keeps(Map.of(Keeping.WORDS, " "), Sureness.SURE);
        assertThat(rules.handle(admin, brand)).contains(Map.of());
    }

    @Test
    void S32_only_administrators_of_the_brand_say_how_long_it_keeps_what() {
        var command = new SaveRetention.Command(brand, Map.of(Keeping.WORDS, "30"), Sureness.SURE);
        Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));

        assertThat(save.handle(stranger, command)).isEqualTo(new SaveRetention.Outcome.NotThere());
        assertThat(rules.handle(stranger, brand)).isEmpty();
        assertThatThrownBy(() -> save.handle(olga, command)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> letFade.handle(admin)).isInstanceOf(NotAllowed.class);
        assertThat(rules.handle(admin, brand)).contains(Map.of());
    }
}
