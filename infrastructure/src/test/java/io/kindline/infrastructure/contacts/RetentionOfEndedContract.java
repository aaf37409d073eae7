package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.mail.MailFiles;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.privacy.LetEndedFade;
import io.kindline.application.privacy.SaveRetention;
import io.kindline.application.privacy.SaveRetention.Sureness;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends apart from its contact goes by its own end. */
abstract class RetentionOfEndedContract extends ContactStories {
    private static final Actor JOB = new Actor.Clockwork("retention");

    private final Actor.Staff admin =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));
    private UUID contact = UUID.randomUUID();

    @Autowired private SaveRetention save;
    @Autowired private LetEndedFade letFade;
    @Autowired private MailPositions positions;
    @Autowired private MailFiles files;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void words_are_kept_for_thirty_days_and_a_contact_was_closed_long_ago() {
        keeps(Map.of(Keeping.WORDS, "30"));
        writes(whatsApp, number(), "hello");
        contact = claims(olga).id().value();
        jdbc.sql("update contacts_contacts set state = 'closed', closed_at = ? where id = ?")
                .params(daysAgo(90), contact)
                .update();
    }

    @AfterEach
    void nothing_is_let_go_of_other_tests() {
        keeps(Map.of());
    }

    private void keeps(Map<Keeping, String> days) {
        save.handle(admin, new SaveRetention.Command(brand, days, Sureness.SURE));
    }

    private static OffsetDateTime daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private UUID promise(@Nullable OffsetDateTime kept) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into promises_promises (id, contact_id, subscriber_id, brand_id,
                          owner_id, body, made_at, due_at, kept_at)
                        values (?, ?, ?, ?, ?, 'We will call', ?, ?, ?)\
                        """)
                .params(id, contact, id, brand.value(), id, daysAgo(95), daysAgo(94))
                .param(kept)
                .update();
        return id;
    }

    private UUID exception(String state, @Nullable OffsetDateTime closed) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into authority_exceptions (id, contact_id, subscriber_id, brand_id,
                          asker_id, sharing, kind, amount_minor, currency, reason, good_expected,
                          beneficiary, asked_at, why, state, closed_at)
                        values (?, ?, ?, ?, ?, 'alone', 'FEE_WAIVER', 100, 'RUB', 'She is ill',
                          'calm', 'her son', ?, '', ?, ?)\
                        """)
                .params(id, contact, id, brand.value(), id, daysAgo(95), state)
                .param(closed)
                .update();
        return id;
    }

    private UUID expense(String state, @Nullable OffsetDateTime ended) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into expenses_expenses (id, payer_id, contact_id, subscriber_id,
                          brand_id, amount_minor, currency, paid_on, what, wished, receipt_name,
                          receipt_type, receipt_bytes, receipt_sha256, claimed_at, state, ended_at)
                        values (?, ?, ?, ?, ?, 100, 'RUB', date '2026-01-01', 'A ticket for her',
                          'COMPANY', 'r.png', 'image/png', 1, 'x', ?, ?, ?)\
                        """)
                .params(id, id, contact, id, brand.value(), daysAgo(95), state)
                .param(ended)
                .update();
        return id;
    }

    private String text(String column, String table, UUID id) {
        return jdbc.sql("select " + column + " from " + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private MailFileId setAside(int daysAgo) {
        byte[] bytes = "my secret".getBytes(StandardCharsets.UTF_8);
        MailFileId id = files.keep(new ByteArrayInputStream(bytes));
        positions.setAside(mail.id(), "a test", id, daysAgo(daysAgo).toInstant());
        return id;
    }

    @Test
    void a_promise_kept_later_than_its_contact_faded_goes_and_one_still_owed_stays() {
        UUID kept = promise(daysAgo(40));
        UUID keptLately = promise(daysAgo(5));
        UUID owed = promise(null);

        assertThat(letFade.handle(JOB)).isEqualTo(1);

        assertThat(text("body", "promises_promises", kept)).isEqualTo("—");
        assertThat(text("body", "promises_promises", keptLately)).isEqualTo("We will call");
        assertThat(text("body", "promises_promises", owed)).isEqualTo("We will call");
        assertThat(letFade.handle(JOB)).isZero();
    }

    @Test
    void words_of_exceptions_and_expenses_go_when_they_are_over_and_their_sums_stay() {
        UUID executed = exception("executed", daysAgo(40));
        UUID refused = exception("refused", null);
        UUID pending = exception("pending", null);
        UUID settled = expense("settled", daysAgo(40));
        UUID claimed = expense("claimed", null);

        assertThat(letFade.handle(JOB)).isEqualTo(3);

        assertThat(text("reason", "authority_exceptions", executed)).isEqualTo("—");
        assertThat(text("beneficiary", "authority_exceptions", executed)).isEmpty();
        assertThat(text("amount_minor", "authority_exceptions", executed)).isEqualTo("100");
        assertThat(text("reason", "authority_exceptions", refused)).isEqualTo("—");
        assertThat(text("reason", "authority_exceptions", pending)).isEqualTo("She is ill");
        assertThat(text("what", "expenses_expenses", settled)).isEqualTo("—");
        assertThat(text("what", "expenses_expenses", claimed)).isEqualTo("A ticket for her");
    }

    @Test
    void a_mail_that_became_no_message_goes_with_its_file() throws Exception {
        MailFileId old = setAside(40);
        MailFileId recent = setAside(5);

        assertThat(letFade.handle(JOB)).isEqualTo(1);

        assertThatThrownBy(() -> files.open(old)).isInstanceOf(IllegalStateException.class);
        files.open(recent).close();
    }

    @Test
    void nothing_goes_of_a_brand_without_a_rule_and_only_the_job_may() {
        UUID kept = promise(daysAgo(40));
        keeps(Map.of());

        assertThat(letFade.handle(JOB)).isZero();

        assertThat(text("body", "promises_promises", kept)).isEqualTo("We will call");
        assertThatThrownBy(() -> letFade.handle(admin)).isInstanceOf(NotAllowed.class);
    }
}
