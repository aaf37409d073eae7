package io.kindline.domain.approvals;

import io.kindline.domain.authority.Decision;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.authority.Why;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One exception in the state it is in; each state offers only the steps that are legal in it. */
public sealed interface ExceptionCase {

    /** What was asked and how it was first decided. */
    Matter matter();

    default ExceptionId id() {
        return matter().plea().id();
    }

    /**
     * What stays the same in all states.
     *
     * @param why why it was decided as it first was
     */
    record Matter(Plea plea, Why why) {}

    /** The state in which a decision leaves a plea. */
    static ExceptionCase decided(Plea plea, Decision decision, Line first) {
        var matter = new Matter(plea, decision.why());
        Instant now = plea.place().askedAt();
        return switch (decision) {
            case Decision.GrantedNow _ ->
                    new Granted(matter, Grant.alone(plea.amount(), Grant.Basis.OWN, now));
            case Decision.GrantedForReview _ ->
                    new Granted(matter, Grant.alone(plea.amount(), Grant.Basis.ACT_FIRST, now));
            case Decision.NeedsOne _ -> Pending.fresh(matter, Pending.Needed.ONE, first);
            case Decision.NeedsTwo _ -> Pending.fresh(matter, Pending.Needed.TWO, first);
            case Decision.Refused _ -> new Refused(matter);
        };
    }

    /** Others decide. */
    record Pending(Matter matter, Needed needed, List<Approval> approvals, Turn turn)
            implements ExceptionCase {

        /** How many others. */
        public enum Needed {
            ONE(1),
            TWO(2);

            private final int others;

            Needed(int others) {
                this.others = others;
            }

            /** The number of them. */
            public int others() {
                return others;
            }
        }

        public Pending {
            approvals = List.copyOf(approvals);
        }

        static Pending fresh(Matter matter, Needed needed, Line first) {
            Plea plea = matter.plea();
            return new Pending(
                    matter,
                    needed,
                    List.of(),
                    new Turn(
                            first,
                            plea.place().askedAt().plus(Urgency.of(plea.kind()).answerWithin()),
                            Optional.empty()));
        }

        /** The vote that this person could give; empty when it is not his to decide. */
        public Optional<Approval.Vote> voteOf(Powers powers) {
            return powers.voteOn(matter.plea(), approvals);
        }

        /**
         * One yes; the last one needed grants it, at the least amount that was agreed to.
         *
         * @throws IllegalArgumentException when it is more than asked, or nothing of something
         */
        public ExceptionCase approve(Approval approval) {
            Money asked = matter.plea().amount();
            if (approval.amount().isMoreThan(asked)
                    || approval.amount().minorUnits() < Math.min(1, asked.minorUnits())) {
                throw new IllegalArgumentException("approved is more than nothing, at most asked");
            }
            var all = new ArrayList<>(approvals);
            all.add(approval);
            if (all.size() < needed.others()) {
                return new Pending(matter, needed, all, again(turn.line(), approval.at()));
            }
            Money least =
                    all.stream()
                            .map(Approval::amount)
                            .reduce((a, b) -> a.isMoreThan(b) ? b : a)
                            .orElseThrow();
            return new Granted(
                    matter,
                    new Grant(least, Grant.Basis.APPROVED, all, approval.at(), Optional.empty()));
        }

        public Declined decline(OperatorId by, String reason, Instant now) {
            return new Declined(matter, new Ending(by, reason, now));
        }

        public Withdrawn withdraw(Instant now) {
            return new Withdrawn(matter, now);
        }

        /** Asks the asker something before deciding. */
        public Pending ask(OperatorId by, String question, Instant now) {
            return talked(new Turn.Question(by, question, now, Optional.empty()), now);
        }

        /** The asker answers; the deciders' time begins anew. */
        public Pending answer(String words, Instant now) {
            return turn.question().map(open -> talked(open.answered(words), now)).orElse(this);
        }

        private Pending talked(Turn.Question question, Instant now) {
            Instant answerBy = again(turn.line(), now).answerBy();
            return new Pending(
                    matter,
                    needed,
                    approvals,
                    new Turn(turn.line(), answerBy, Optional.of(question)));
        }

        /** Nobody answered in time: the next in line. */
        public Pending escalate(Instant now) {
            return new Pending(matter, needed, approvals, again(turn.line().next(), now));
        }

        private Turn again(Line line, Instant now) {
            return new Turn(
                    line,
                    now.plus(Urgency.of(matter.plea().kind()).answerWithin()),
                    turn.question());
        }
    }

    /** Every state in which something was granted. */
    sealed interface Given extends ExceptionCase
            permits Granted, Executed, Failed, Reversing, Reversed {

        /** What was granted, and on what it rests. */
        Grant grant();

        /** The same, looked at by a supervisor. */
        default ExceptionCase reviewed(Grant.Review by) {
            Grant seen = grant().reviewed(by);
            return switch (this) {
                case Granted _ -> new Granted(matter(), seen);
                case Executed(_, _, String reference, Instant at) ->
                        new Executed(matter(), seen, reference, at);
                case Failed(_, _, String reason, Instant at) ->
                        new Failed(matter(), seen, reason, at);
                case Reversing(_, _, String reference, Ending why) ->
                        new Reversing(matter(), seen, reference, why);
                case Reversed(_, _, Ending why, Instant at) ->
                        new Reversed(matter(), seen, why, at);
            };
        }
    }

    /** Decided for the subscriber, to be carried out. */
    record Granted(Matter matter, Grant grant) implements Given {
        public Executed executed(String reference, Instant now) {
            return new Executed(matter, grant, reference, now);
        }

        public Failed failed(String reason, Instant now) {
            return new Failed(matter, grant, reason, now);
        }
    }

    /**
     * Carried out.
     *
     * @param reference by which whoever carried it out knows it
     */
    record Executed(Matter matter, Grant grant, String reference, Instant at) implements Given {
        public Reversing reverse(OperatorId by, String reason, Instant now) {
            return new Reversing(matter, grant, reference, new Ending(by, reason, now));
        }
    }

    /** Could not be carried out; its cost is given back to the budgets. */
    record Failed(Matter matter, Grant grant, String reason, Instant at) implements Given {

        /**
         * To be carried out anew: on the word of those who approved it, or, if nobody had to, of
         * whoever tries it again.
         */
        public Granted again(Approval by) {
            List<Approval> words = grant.approvals().isEmpty() ? List.of(by) : grant.approvals();
            return new Granted(
                    matter,
                    new Grant(
                            grant.amount(), Grant.Basis.APPROVED, words, by.at(), grant.review()));
        }
    }

    /** To be taken back. */
    record Reversing(Matter matter, Grant grant, String reference, Ending why) implements Given {
        public Reversed reversed(Instant now) {
            return new Reversed(matter, grant, why, now);
        }

        /** It could not be taken back: the subscriber keeps it. */
        public Executed kept(Instant now) {
            return new Executed(matter, grant, reference, now);
        }
    }

    /** Taken back. */
    record Reversed(Matter matter, Grant grant, Ending why, Instant at) implements Given {}

    /** Nobody may. */
    record Refused(Matter matter) implements ExceptionCase {}

    /** Somebody said no. */
    record Declined(Matter matter, Ending ending) implements ExceptionCase {}

    /** Its asker took it back. */
    record Withdrawn(Matter matter, Instant at) implements ExceptionCase {}

    /** Who ended it and why. */
    record Ending(OperatorId by, String reason, Instant at) {}
}
