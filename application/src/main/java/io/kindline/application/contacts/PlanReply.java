package io.kindline.application.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** An operator answers later: the words are kept now and go when their time has come. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class PlanReply {
    /** Replies that wait in one contact. */
    public static final int IN_CONTACT_MAX = 10;

    private final ContactBook book;
    private final PlannedReplies planned;
    private final ReplyRules rules;
    private final Drafts drafts;
    private final Desk desk;

    public PlanReply(
            ContactBook book, PlannedReplies planned, ReplyRules rules, Drafts drafts, Desk desk) {
        this.book = book;
        this.planned = planned;
        this.rules = rules;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** Time, ids and the word that something changed. */
    public record Desk(LiveFeed live, InstantSource clock, Ids ids) {}

    /** How it went. */
    public sealed interface Outcome {

        /** It waits for its time. */
        record Planned(PlannedReply.Waiting reply) implements Outcome {}

        /** Not kept; nothing is lost. */
        record Refused(StepOutcome why) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, SendReply.Command command, Instant due) {
        Instant now = desk.clock().instant();
        StepOutcome outcome =
                book.inHand(actor, command.contact(), held -> check(held, command, due, now));
        if (!(outcome instanceof StepOutcome.Done(Contact contact))) {
            return new Outcome.Refused(outcome);
        }
        ContactHead head = contact.head();
        var reply =
                new PlannedReply.Waiting(
                        new PlannedReply.Words(
                                new PlannedReplyId(desk.ids().next()),
                                contact.id(),
                                head.subscriber(),
                                head.brand(),
                                actor.id(),
                                command.text(),
                                by(contact, command),
                                now,
                                due));
        planned.add(reply, command.files());
        drafts.discard(actor.id(), contact.id());
        desk.live().publish(new LiveEvent.PlannedReplyChanged(contact.id(), contact.holder()));
        return new Outcome.Planned(reply);
    }

    private StepOutcome check(
            Contact.Held held, SendReply.Command command, Instant due, Instant now) {
        if (!PlannedReply.mayGoAt(due, now)) {
            return new StepOutcome.Invalid(
                    "due",
                    "A reply goes later than now and within "
                            + PlannedReply.AHEAD_MAX.toDays()
                            + " days.");
        }
        if (planned.in(held.id()).size() >= IN_CONTACT_MAX) {
            return new StepOutcome.Invalid(
                    "too-many-planned",
                    "In a contact " + IN_CONTACT_MAX + " replies wait at most.");
        }
        Optional<StepOutcome.Invalid> refusal =
                rules.refusal(held, by(held, command), command.text(), command.files());
        return refusal.isPresent() ? refusal.get() : new StepOutcome.Done(held);
    }

    private static EntryPointId by(Contact contact, SendReply.Command command) {
        return command.by().orElse(contact.head().entryPoint());
    }
}
