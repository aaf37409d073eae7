package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Help that was called for one contact. */
public sealed interface Escalation {

    /** What stays the same from its beginning to its end. */
    Particulars what();

    /** Who sees it through. */
    OperatorId owner();

    default EscalationId id() {
        return what().id();
    }

    /** Whether somebody is in need, or it is an exercise. */
    enum Purpose {
        REAL,
        DRILL
    }

    /**
     * What stays the same.
     *
     * @param secondPath a second way to reach the person, when there is one
     */
    record Particulars(
            EscalationId id,
            ContactId contact,
            SubscriberId subscriber,
            BrandId brand,
            Service service,
            OperatorId raisedBy,
            Instant raisedAt,
            Purpose purpose,
            Optional<SecondPath> secondPath) {

        Particulars with(SecondPath path) {
            return new Particulars(
                    id,
                    contact,
                    subscriber,
                    brand,
                    service,
                    raisedBy,
                    raisedAt,
                    purpose,
                    Optional.of(path));
        }
    }

    /** Not ended: it rings until somebody hears it and reminds until somebody looks. */
    sealed interface Open extends Escalation permits Emergency, Functional {
        Alarm alarm();

        Watch watch();

        Open with(Alarm alarm, Watch watch);

        Open with(SecondPath path);

        /** A superior takes note; the first one counts. */
        default Open acknowledge(OperatorId by, Instant now) {
            return switch (alarm()) {
                case Alarm.Ringing _, Alarm.Climbing _ -> with(new Alarm.Heard(by, now), watch());
                case Alarm.Heard _ -> this;
            };
        }

        /** Somebody looked how it stands. */
        default Open checked(Instant now) {
            return with(alarm(), watch().checked(now));
        }

        /** What time alone makes of it: the next one is asked, the watch rings wider. */
        default Open rung(Above above, Duration patience, Instant now) {
            Alarm alarm =
                    switch (alarm()) {
                        case Alarm.Ringing ringing when ringing.isOverAt(now) ->
                                ringing.next(above.onDuty(), patience, now);
                        case Alarm.Ringing ringing -> ringing;
                        case Alarm.Climbing climbing when climbing.isOverAt(now) ->
                                climbing.next(above.manned(), now);
                        case Alarm.Climbing climbing -> climbing;
                        case Alarm.Heard heard -> heard;
                    };
            Watch watch = watch().isDueAt(now) ? watch().rung(patience, now) : watch();
            return with(alarm, watch);
        }
    }

    /**
     * Who can be asked next.
     *
     * @param onDuty the supervisors who are at work
     * @param manned the rungs of the asked team on which somebody stands
     */
    record Above(List<OperatorId> onDuty, Set<Alarm.Rung> manned) {
        public Above {
            onDuty = List.copyOf(onDuty);
            manned = Set.copyOf(manned);
        }
    }

    /** Somebody may be in danger: only "safe" or a supervisor's override ends it. */
    record Emergency(Particulars what, OperatorId owner, Alarm alarm, Watch watch) implements Open {
        @Override
        public Emergency with(Alarm changed, Watch next) {
            return new Emergency(what, owner, changed, next);
        }

        @Override
        public Emergency with(SecondPath path) {
            return new Emergency(what.with(path), owner, alarm, watch);
        }

        /** A colleague sees it through from now on. */
        public Emergency handOver(OperatorId to, Instant now) {
            return new Emergency(what, to, alarm, watch.checked(now));
        }

        /**
         * The person is safe.
         *
         * @param words how one knows: "warm and riding home"
         */
        public Ended confirmSafe(OperatorId by, String words, Instant now) {
            return new Ended(what, owner, Ending.SAFE, by, now, words);
        }

        /** A supervisor ends the watch all the same, and says why. */
        public Ended override(OperatorId by, String reason, Instant now) {
            return new Ended(what, owner, Ending.OVERRIDDEN, by, now, reason);
        }
    }

    /**
     * A team of the operator's own is asked.
     *
     * @param status what one may tell the subscriber meanwhile; may be empty
     * @param team that answers; without one whoever may see the brand does
     */
    record Functional(
            Particulars what,
            OperatorId owner,
            Alarm alarm,
            Watch watch,
            String status,
            Optional<TeamId> team)
            implements Open {
        @Override
        public Functional with(Alarm changed, Watch next) {
            return new Functional(what, owner, changed, next, status, team);
        }

        @Override
        public Functional with(SecondPath path) {
            return new Functional(what.with(path), owner, alarm, watch, status, team);
        }

        /** How it stands, in words for the subscriber. */
        public Functional tell(String words, Instant now) {
            return new Functional(what, owner, alarm, watch.checked(now), words, team);
        }

        /** The team answered. */
        public Ended answer(OperatorId by, String words, Instant now) {
            return new Ended(what, owner, Ending.ANSWERED, by, now, words);
        }
    }

    /** How it came to an end. */
    enum Ending {
        SAFE,
        OVERRIDDEN,
        ANSWERED
    }

    /**
     * Over.
     *
     * @param words how one knows that the person is safe, why it was overridden, or the answer
     */
    record Ended(
            Particulars what,
            OperatorId owner,
            Ending ending,
            OperatorId by,
            Instant at,
            String words)
            implements Escalation {

        /** The longest words, in characters. */
        public static final int WORDS_MAX = 1000;

        /**
         * @throws IllegalArgumentException when nothing is said, or too much
         */
        public Ended {
            words = words.replace("\0", "").strip();
            if (words.isEmpty() || words.length() > WORDS_MAX) {
                throw new IllegalArgumentException(
                        "an escalation ends with 1 to " + WORDS_MAX + " characters");
            }
        }
    }
}
