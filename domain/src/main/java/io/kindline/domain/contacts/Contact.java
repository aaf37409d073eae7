package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * One matter of one subscriber, from its first message to wrap-up. Each state offers only the steps
 * that are legal in it; what is common to all open states is in {@link Open}.
 */
public sealed interface Contact {

    /** What the contact has in whatever state. */
    ContactHead head();

    /** The same contact in the same state with other common particulars. */
    Contact with(ContactHead head);

    default ContactId id() {
        return head().id();
    }

    /** Who has it, if anybody does. */
    default Optional<OperatorId> holder() {
        return switch (this) {
            case Held held -> Optional.of(held.operator());
            case Waiting _, Offered _, Closed _ -> Optional.empty();
        };
    }

    /** Every state but {@link Closed}. */
    sealed interface Open extends Contact permits Unassigned, Held {

        /** Ends it in favour of another contact about the same matter. */
        default Closed mergeInto(ContactId other, OperatorId by, Instant now) {
            var merged = new Disposition(Outcome.MERGED, head().topic(), Emotion.UNKNOWN, "");
            return new Closed(head().with(SlaClocks.off()), by, now, merged, Optional.of(other));
        }
    }

    /** In a queue, or proposed to somebody who has not taken it yet. */
    sealed interface Unassigned extends Open permits Waiting, Offered {
        WaitingTicket ticket();

        /** Takes it at once, offered or not: an operator who asks for the next contact. */
        default Active claim(OperatorId by, String why, Instant now) {
            return new Active(head(), by, now, why);
        }
    }

    /** In one operator's hands. */
    sealed interface Held extends Open permits Active, Parked, WrapUp {
        OperatorId operator();

        /** Ends the contact: from the conversation, from the side or from wrap-up. */
        default Closed close(Disposition disposition, Instant now) {
            String topic = disposition.topic();
            ContactHead ended =
                    head().described(
                                    head().emotionAtStart(),
                                    topic.isEmpty() ? head().topic() : topic)
                            .with(SlaClocks.off());
            return new Closed(ended, operator(), now, disposition, Optional.empty());
        }

        /** Gives it back to a queue, keeping what was said; it waits from now. */
        default Waiting handBack(QueueId to, WaitingTicket ticket) {
            return new Waiting(head().with(to), ticket);
        }

        /** Gives it to a colleague, who finds it among his contacts. */
        default Active handTo(OperatorId colleague, String why, Instant now) {
            return new Active(head(), colleague, now, why);
        }
    }

    /** In its queue. */
    record Waiting(ContactHead head, WaitingTicket ticket) implements Unassigned {
        @Override
        public Waiting with(ContactHead changed) {
            return new Waiting(changed, ticket);
        }

        public Offered offer(Offer offer) {
            return new Offered(head, ticket, offer);
        }
    }

    /** Proposed to one operator, who has until the offer's end to answer. */
    record Offered(ContactHead head, WaitingTicket ticket, Offer offer) implements Unassigned {
        @Override
        public Offered with(ContactHead changed) {
            return new Offered(changed, ticket, offer);
        }

        public Active accept(Instant now) {
            return new Active(head, offer.to(), now, offer.why());
        }

        /** Declined, missed or withdrawn: back to its old place in the queue. */
        public Waiting returned() {
            return new Waiting(head, ticket);
        }
    }

    /**
     * Being talked about now.
     *
     * @param why why this operator got it
     */
    record Active(ContactHead head, OperatorId operator, Instant since, String why)
            implements Held {
        @Override
        public Active with(ContactHead changed) {
            return new Active(changed, operator, since, why);
        }

        public Parked park(ParkReason reason, Instant until, EntryPoint at, Instant now) {
            return new Parked(
                    head.with(head.clocks().frozen(at.hours(), now)),
                    operator,
                    now,
                    reason,
                    until,
                    why);
        }

        public WrapUp wrapUp(Instant now) {
            return new WrapUp(head, operator, now, why);
        }
    }

    /** Put aside: clocks stand still until the time given, or until the subscriber writes. */
    record Parked(
            ContactHead head,
            OperatorId operator,
            Instant since,
            ParkReason reason,
            Instant until,
            String why)
            implements Held {
        @Override
        public Parked with(ContactHead changed) {
            return new Parked(changed, operator, since, reason, until, why);
        }

        public Active resume(EntryPoint at, Instant now) {
            return new Active(
                    head.with(head.clocks().resumed(at.hours(), now)), operator, now, why);
        }
    }

    /** The talk is over, the operator finishes his notes. */
    record WrapUp(ContactHead head, OperatorId operator, Instant since, String why)
            implements Held {
        @Override
        public WrapUp with(ContactHead changed) {
            return new WrapUp(changed, operator, since, why);
        }

        public Active resume(Instant now) {
            return new Active(head, operator, now, why);
        }
    }

    /**
     * Ended.
     *
     * @param mergedInto the contact that goes on in its place; empty unless merged
     */
    record Closed(
            ContactHead head,
            OperatorId by,
            Instant at,
            Disposition disposition,
            Optional<ContactId> mergedInto)
            implements Contact {
        @Override
        public Closed with(ContactHead changed) {
            return new Closed(changed, by, at, disposition, mergedInto);
        }

        /** The subscriber wrote again: the same matter goes on, first with whoever knew it. */
        public Waiting reopen(WaitingTicket ticket, SlaClocks clocks) {
            return new Waiting(head.with(clocks), ticket);
        }

        /** Merged by mistake: it goes on by itself with the operator who had it. */
        public Active unmerge(Instant now) {
            return new Active(head, by, now, "");
        }
    }
}
