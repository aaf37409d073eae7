package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.SlaClock;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final Instant NOON = Instant.parse("2026-11-20T09:00:00Z");

    private final Queue queue = DoorSamples.queue(DoorSamples.brand());
    private final EntryPoint door = DoorSamples.door(queue);
    private final OperatorId olga = new OperatorId(UUID.randomUUID());
    private final OperatorId ivan = new OperatorId(UUID.randomUUID());

    private Contact.Waiting waiting() {
        var head =
                new ContactHead(
                        new ContactId(UUID.randomUUID()),
                        new SubscriberId(UUID.randomUUID()),
                        door.brand(),
                        door.id(),
                        queue.id(),
                        Priority.NORMAL,
                        new Language("ru"),
                        NOON,
                        Emotion.UNKNOWN,
                        ContactHead.NO_TOPIC,
                        SlaClocks.started(door.targets(), door.hours(), NOON),
                        0);
        return new Contact.Waiting(head, Tickets.in(queue, Optional.empty(), NOON));
    }

    private Contact.Active active() {
        return waiting().claim(olga, "claimed", NOON);
    }

    @Test
    void a_missed_offer_gives_the_contact_its_old_place_back() {
        Contact.Waiting waiting = waiting();
        var offer = new Offer(olga, NOON.plusSeconds(5), NOON.plusSeconds(25), "longest-idle");

        assertThat(waiting.offer(offer).returned()).isEqualTo(waiting);
    }

    @Test
    void an_accepted_offer_keeps_why_it_was_made() {
        var offer = new Offer(olga, NOON, NOON.plusSeconds(20), "knows-the-person");

        Contact.Active taken = waiting().offer(offer).accept(NOON.plusSeconds(3));

        assertThat(taken.operator()).isEqualTo(olga);
        assertThat(taken.why()).isEqualTo("knows-the-person");
    }

    @Test
    void clocks_stand_still_while_a_contact_is_parked() {
        Instant parkedAt = NOON.plusSeconds(20);
        Instant resumedAt = parkedAt.plus(Duration.ofHours(3));

        Contact.Parked parked =
                active().park(
                                ParkReason.WAITING_FOR_SUBSCRIBER,
                                resumedAt.plusSeconds(60),
                                door,
                                parkedAt);
        Contact.Active resumed = parked.resume(door, resumedAt);

        assertThat(parked.head().clocks().firstResponse())
                .isEqualTo(new SlaClock.Frozen(Duration.ofSeconds(40)));
        assertThat(resumed.head().clocks().firstResponse())
                .isEqualTo(new SlaClock.Running(resumedAt.plusSeconds(40)));
    }

    @Test
    void an_overdue_clock_stays_overdue_by_as_much_after_parking() {
        Instant parkedAt = NOON.plusSeconds(90);

        Contact.Active resumed =
                active().park(ParkReason.SNOOZED, parkedAt.plusSeconds(600), door, parkedAt)
                        .resume(door, parkedAt.plusSeconds(600));

        assertThat(resumed.head().clocks().firstResponse())
                .isEqualTo(new SlaClock.Running(parkedAt.plusSeconds(600).minusSeconds(30)));
    }

    @Test
    void closing_keeps_the_topic_chosen_before_when_wrap_up_names_none() {
        Contact.Active talked = active();
        Contact.Active about = talked.with(talked.head().described(Emotion.ANXIOUS, "coverage"));

        Contact.Closed closed =
                about.close(new Disposition(Outcome.SOLVED, "", Emotion.CALM, ""), NOON);

        assertThat(closed.head().topic()).isEqualTo("coverage");
        assertThat(closed.head().emotionAtStart()).isEqualTo(Emotion.ANXIOUS);
        assertThat(closed.disposition().emotionAtEnd()).isEqualTo(Emotion.CALM);
        assertThat(closed.head().clocks()).isEqualTo(SlaClocks.off());
    }

    @Test
    void new_words_reopen_a_contact_for_a_day_but_never_spam_or_a_merged_one() {
        var reopening = new Reopening(Duration.ofHours(24));
        Contact.Closed solved =
                active().close(new Disposition(Outcome.SOLVED, "", Emotion.CALM, ""), NOON);
        Contact.Closed spam =
                active().close(new Disposition(Outcome.SPAM, "", Emotion.UNKNOWN, ""), NOON);
        Contact.Closed merged = active().mergeInto(waiting().id(), olga, NOON);

        assertThat(reopening.applies(solved, NOON.plus(Duration.ofHours(23)))).isTrue();
        assertThat(reopening.applies(solved, NOON.plus(Duration.ofHours(24)))).isFalse();
        assertThat(reopening.applies(spam, NOON.plusSeconds(1))).isFalse();
        assertThat(reopening.applies(merged, NOON.plusSeconds(1))).isFalse();
    }

    @Test
    void a_contact_unmerged_goes_on_with_whoever_had_joined_it() {
        Contact.Closed merged = active().mergeInto(waiting().id(), ivan, NOON);

        assertThat(merged.unmerge(NOON.plusSeconds(5)).holder()).contains(ivan);
    }

    @Test
    void a_contact_given_back_waits_in_the_queue_it_was_given_to() {
        Queue other = DoorSamples.queue(queue.brand());

        Contact.Waiting back =
                active().handBack(other.id(), Tickets.in(other, Optional.of(ivan), NOON));

        assertThat(back.head().queue()).isEqualTo(other.id());
        assertThat(back.ticket().preferred()).contains(ivan);
        assertThat(back.holder()).isEmpty();
    }
}
