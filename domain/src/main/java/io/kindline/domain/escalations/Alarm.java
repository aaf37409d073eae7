package io.kindline.domain.escalations;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a superior has heard of it. */
public sealed interface Alarm {

    /**
     * Nobody has answered yet.
     *
     * @param asked who is asked now; empty when everybody is
     * @param since when he was asked
     * @param until then the next one is asked
     */
    record Ringing(Optional<OperatorId> asked, Instant since, Instant until) implements Alarm {

        /** True when it is the next one's turn, also when the clock was set back meanwhile. */
        public boolean isOverAt(Instant now) {
            return !now.isBefore(until) || now.isBefore(since);
        }

        /** Asks the next of those on duty, after the last of them everybody. */
        public Ringing next(List<OperatorId> onDuty, Duration patience, Instant now) {
            Optional<OperatorId> next =
                    asked.flatMap(before ->
                            inOrder(onDuty).stream()
                                    .filter(one -> ORDER.compare(one, before) > 0)
                                    .findFirst());
            return new Ringing(next, now, now.plus(patience));
        }
    }

    /** Somebody has. */
    record Heard(OperatorId by, Instant at) implements Alarm {}

    /** The order in which they are asked. */
    Comparator<OperatorId> ORDER = Comparator.comparing(OperatorId::value);

    /** Asks the first of those on duty; everybody when nobody is. */
    static Ringing begun(List<OperatorId> onDuty, Duration patience, Instant now) {
        return new Ringing(inOrder(onDuty).stream().findFirst(), now, now.plus(patience));
    }

    private static List<OperatorId> inOrder(List<OperatorId> people) {
        return people.stream().sorted(ORDER).toList();
    }
}
