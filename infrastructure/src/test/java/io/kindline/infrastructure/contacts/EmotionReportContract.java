package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.EmotionChange;
import io.kindline.application.contacts.EmotionReport;
import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted of how people felt, through the use cases as they are wired. */
abstract class EmotionReportContract extends ContactStories {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired private EmotionReport report;
    @Autowired private CloseContact closeContact;
    @Autowired private DescribeContact describeContact;
    @Autowired private MergeContacts mergeContacts;

    private final EmotionReport.Query now =
            new EmotionReport.Query(Instant.now().minus(HOUR), Instant.now().plus(HOUR));

    private ContactId felt(Emotion atStart) {
        opened(chat, number(), "Здравствуйте!");
        ContactId id = claims(olga).id();
        describeContact.handle(
                olga, new DescribeContact.Command(id, Optional.of(atStart), Optional.empty()));
        return id;
    }

    private void ends(ContactId id, Outcome outcome, Emotion atEnd) {
        closeContact.handle(olga, id, new Disposition(outcome, "", atEnd, ""));
    }

    private static Actor.Staff supervisor(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.SUPERVISOR), Set.of(brands));
    }

    @Test
    void S36_how_people_felt_at_the_start_and_at_the_end_is_counted() {
        ends(felt(Emotion.ANGRY), Outcome.SOLVED, Emotion.CALM);
        ends(felt(Emotion.ANGRY), Outcome.ANSWERED, Emotion.CALM);
        ends(felt(Emotion.SAD), Outcome.HUMAN_REQUEST, Emotion.GRATEFUL);
        felt(Emotion.DESPERATE);

        EmotionChange calmed = new EmotionChange(Emotion.ANGRY, Emotion.CALM, 2);
        EmotionChange helped = new EmotionChange(Emotion.SAD, Emotion.GRATEFUL, 1);
        assertThat(report.handle(supervisor(brand), now)).containsExactly(calmed, helped);
        assertThat(report.handle(program, now)).containsExactly(calmed, helped);
    }

    @Test
    void S36_what_was_joined_into_another_contact_is_not_counted_twice() {
        ContactId into = felt(Emotion.ANXIOUS);
        ContactId joined = felt(Emotion.ANXIOUS);
        mergeContacts.handle(olga, new MergeContacts.Command(into, joined));
        ends(into, Outcome.SOLVED, Emotion.HAPPY);

        assertThat(report.handle(supervisor(brand), now))
                .containsExactly(new EmotionChange(Emotion.ANXIOUS, Emotion.HAPPY, 1));
    }

    @Test
    void S36_only_contacts_closed_in_the_period_are_counted() {
        Instant before = Instant.now();
        ends(felt(Emotion.SAD), Outcome.SOLVED, Emotion.CALM);

        var earlier = new EmotionReport.Query(before.minus(HOUR), before);
        assertThat(report.handle(supervisor(brand), earlier)).isEmpty();
    }

    @Test
    void S36_another_brands_contacts_are_not_counted() {
        ends(felt(Emotion.ANGRY), Outcome.SOLVED, Emotion.CALM);

        var other = new BrandId(UUID.randomUUID());
        assertThat(report.handle(supervisor(other), now)).isEmpty();
        assertThat(report.handle(supervisor(), now)).isEmpty();
        assertThat(report.handle(supervisor(brand, other), now)).hasSize(1);
    }

    @Test
    void S36_an_operator_does_not_read_the_report() {
        assertThatThrownBy(() -> report.handle(olga, now)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_period_of_no_time_or_of_years_is_refused() {
        Instant from = now.from();

        assertThatThrownBy(() -> new EmotionReport.Query(from, from))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmotionReport.Query(from, from.plus(Duration.ofDays(367))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
