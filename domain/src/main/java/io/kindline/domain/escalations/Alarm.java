package io.kindline.domain.escalations;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Who of a team's escalation is asked: whoever is named, and all before. */
    enum Rung {
        /** The operators of the team. */
        TEAM,
        /** The supervisors of the team. */
        LEADERS,
        /** Every supervisor of the brand; from here it climbs no more. */
        SUPERVISORS
    }

    /**
     * Nobody of the team, and none above it, has answered yet: it climbs, each rung once.
     *
     * @param since when it came to this rung
     * @param until then the next rung is asked, unless this is the last
     */
    record Climbing(Rung rung, Instant since, Instant until) implements Alarm {

        /** True when it is the next rung's turn, also when the clock was set back meanwhile. */
        public boolean isOverAt(Instant now) {
            return rung != Rung.SUPERVISORS && (!now.isBefore(until) || now.isBefore(since));
        }

        /** Asks the next rung on which somebody stands, for as long as the one before. */
        public Climbing next(Set<Rung> manned, Instant now) {
            return from(
                    Stream.of(Rung.values()).filter(it -> it.compareTo(rung) > 0),
                    manned,
                    Duration.between(since, until),
                    now);
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

    /** Asks the lowest rung on which somebody stands. */
    static Climbing climbing(Set<Rung> manned, Duration patience, Instant now) {
        return from(Stream.of(Rung.values()), manned, patience, now);
    }

    private static Climbing from(
            Stream<Rung> rungs, Set<Rung> manned, Duration patience, Instant now) {
        Rung rung = rungs.filter(manned::contains).findFirst().orElse(Rung.SUPERVISORS);
        return new Climbing(rung, now, now.plus(patience));
    }

    private static List<OperatorId> inOrder(List<OperatorId> people) {
        return people.stream().sorted(ORDER).toList();
    }
}
