package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.contacts.PlannedReply.Fate;
import io.kindline.domain.contacts.PlannedReply.Waiting;
import io.kindline.domain.contacts.PlannedReply.Words;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PlannedReplyTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofHours(12));

    private static Waiting waiting(Instant due) {
        return new Waiting(
                new Words(
                        new PlannedReplyId(UUID.randomUUID()),
                        new ContactId(UUID.randomUUID()),
                        new SubscriberId(UUID.randomUUID()),
                        new BrandId(UUID.randomUUID()),
                        new OperatorId(UUID.randomUUID()),
                        new MessageText("Good morning!"),
                        new EntryPointId(UUID.randomUUID()),
                        NOW,
                        due));
    }

    @Test
    void it_waits_for_its_time_and_goes_then() {
        assertThat(waiting(DUE).at(DUE.minusMillis(1), Optional.empty())).isEqualTo(Fate.WAITS);
        assertThat(waiting(DUE).at(DUE, Optional.empty())).isEqualTo(Fate.GOES);
    }

    @Test
    void who_wrote_before_it_was_planned_is_who_it_answers() {
        assertThat(waiting(DUE).at(DUE, Optional.of(NOW))).isEqualTo(Fate.GOES);
    }

    @Property
    void once_the_subscriber_wrote_it_never_goes_however_late_one_looks(
            @ForAll @LongRange(min = 1, max = 100_000) long heardAfter,
            @ForAll @LongRange(min = 0, max = 100_000) long lookedAfter) {
        Optional<Instant> heard = Optional.of(NOW.plusSeconds(heardAfter));

        assertThat(waiting(DUE).at(NOW.plusSeconds(lookedAfter), heard))
                .isEqualTo(Fate.IS_OVERTAKEN);
    }

    @Test
    void it_goes_later_than_now_and_within_ninety_days() {
        assertThat(PlannedReply.mayGoAt(NOW, NOW)).isFalse();
        assertThat(PlannedReply.mayGoAt(NOW.plusSeconds(1), NOW)).isTrue();
        assertThat(PlannedReply.mayGoAt(NOW.plus(Duration.ofDays(90)), NOW)).isTrue();
        assertThat(PlannedReply.mayGoAt(NOW.plus(Duration.ofDays(91)), NOW)).isFalse();
        assertThatThrownBy(() -> waiting(NOW)).isInstanceOf(IllegalArgumentException.class);
    }
}
