package io.kindline.domain.relays;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.relays.HeardBefore.Answer;
import io.kindline.domain.relays.HeardBefore.Heard;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of what service numbers heard does. */
@ContractOf(HeardBefore.class)
public abstract class HeardBeforeContract extends PortContract {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private final HeardBefore.Key key = new HeardBefore.Key("api-key:" + id(), "sms-0142");
    private final String print = "f".repeat(64);

    private Optional<Heard> taken(HeardBefore.Key under, String fingerprint, Instant now) {
        return within(() -> port(HeardBefore.class).take(under, fingerprint, now));
    }

    private void answered(Answer answer) {
        commit(() -> port(HeardBefore.class).answer(key, answer));
    }

    @Test
    void what_was_heard_is_remembered_under_the_callers_own_key() {
        assertThat(taken(key, print, NOW)).isEmpty();
        assertThat(taken(key, print, NOW)).contains(new Heard(print, Answer.NOTHING_ASKED));
        answered(Answer.TAKEN);

        assertThat(taken(key, "e".repeat(64), NOW)).contains(new Heard(print, Answer.TAKEN));
        assertThat(taken(new HeardBefore.Key("api-key:" + id(), "sms-0142"), print, NOW)).isEmpty();
    }

    @Test
    void a_key_is_remembered_for_thirty_days() {
        assertThat(taken(key, print, NOW)).isEmpty();
        answered(Answer.OPTED_OUT);
        Instant later = NOW.plus(HeardBefore.KEPT);
        assertThat(taken(key, print, later.minusSeconds(1)))
                .contains(new Heard(print, Answer.OPTED_OUT));

        assertThat(taken(key, "e".repeat(64), later)).isEmpty();
    }
}
