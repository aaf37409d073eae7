package io.kindline.application.simulation;

import io.kindline.application.contacts.MergeContacts;
import io.kindline.application.contacts.ParkContact;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.TransferContact;
import io.kindline.application.routing.DeclineOffer;
import io.kindline.application.routing.SetPresence;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.ParkReason;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What operators do: usually something sensible, now and then with somebody else's contact. */
final class OperatorSteps {
    private final Simulation of;

    OperatorSteps(Simulation of) {
        this.of = of;
    }

    /**
     * @param dice 0 to 699
     */
    void step(int dice) {
        Actor.Staff who = of.centre.staff.get(of.chance.nextInt(of.centre.staff.size()));
        if (dice < 100) {
            claims(who);
        } else if (dice < 230) {
            answersAnOffer(who);
        } else if (dice < 300) {
            replies(who);
        } else if (dice < 330) {
            parks(who);
        } else if (dice < 350) {
            mine(who).ifPresent(id -> of.run(() -> of.house.resume.handle(who, id)));
        } else if (dice < 380) {
            transfers(who);
        } else if (dice < 400) {
            merges(who);
        } else if (dice < 410) {
            unmerges(who);
        } else if (dice < 440) {
            mine(who).ifPresent(id -> of.run(() -> of.house.wrapUp.handle(who, id)));
        } else if (dice < 620) {
            closes(who);
        } else if (dice < 623) {
            becomesAMatterOfLife();
        } else {
            isThere(who, dice);
        }
    }

    private void claims(Actor.Staff who) {
        of.run(() -> of.house.claim.handle(who))
                .flatMap(claimed -> claimed)
                .ifPresent(contact -> of.mirror.given(who.id(), contact, of.house.now));
    }

    private void answersAnOffer(Actor.Staff who) {
        Optional<ContactId> offered =
                any(contact ->
                        contact instanceof Contact.Offered it
                                && (it.offer().to().equals(who.id()) || sloppy()));
        if (offered.isEmpty()) {
            return;
        }
        ContactId id = offered.get();
        if (of.chance.nextInt(4) > 0) {
            var _ = of.run(() -> of.house.accept.handle(who, id));
        } else if (of.run(() -> of.house.decline.handle(who, id))
                .filter(DeclineOffer.Outcome.DECLINED::equals)
                .isPresent()) {
            of.declined(id, who.id());
        }
    }

    private void replies(Actor.Staff who) {
        var text = MessageText.of("answer");
        mine(who)
                .ifPresent(id ->
                        of.run(() -> of.house.reply.handle(who, new SendReply.Command(id, text))));
    }

    private void parks(Actor.Staff who) {
        var until = of.house.now.plusSeconds(1 + of.chance.nextInt(3_600));
        mine(who)
                .ifPresent(id ->
                        of.run(() ->
                                of.house.park.handle(
                                        who,
                                        new ParkContact.Command(id, ParkReason.SNOOZED, until))));
    }

    private void transfers(Actor.Staff who) {
        List<Queue> queues = of.centre.queues;
        List<Actor.Staff> staff = of.centre.staff;
        TransferContact.Target target =
                of.chance.nextBoolean()
                        ? new TransferContact.Target.ToQueue(
                                queues.get(of.chance.nextInt(queues.size())).id())
                        : new TransferContact.Target.ToColleague(
                                staff.get(of.chance.nextInt(staff.size())).id());
        mine(who)
                .ifPresent(id ->
                        of.run(() ->
                                of.house.transfer.handle(
                                        who, new TransferContact.Command(id, target, "context"))));
    }

    private void merges(Actor.Staff who) {
        Optional<ContactId> into = mine(who);
        Optional<ContactId> joined = any(_ -> true);
        if (into.isPresent() && joined.isPresent()) {
            var command = new MergeContacts.Command(into.get(), joined.get());
            var _ = of.run(() -> of.house.merge.handle(who, command));
        }
    }

    private void unmerges(Actor.Staff who) {
        of.mirror.merged().stream()
                .skip(of.chance.nextInt(3))
                .findFirst()
                .ifPresent(id -> of.run(() -> of.house.unmerge.handle(who, id)));
    }

    private void closes(Actor.Staff who) {
        Outcome[] outcomes = Outcome.values();
        var how =
                new Disposition(outcomes[of.chance.nextInt(outcomes.length)], "", Emotion.CALM, "");
        mine(who).ifPresent(id -> of.run(() -> of.house.close.handle(who, id, how)));
    }

    /** Whoever raises it stores it with the highest priority; it may be anywhere. */
    private void becomesAMatterOfLife() {
        any(one -> one.head().priority() != Priority.LIFE_SAFETY)
                .ifPresent(id ->
                        of.run(() -> {
                            Contact contact = of.house.contacts.find(id).orElseThrow();
                            var head = contact.head().with(Priority.LIFE_SAFETY);
                            return of.house.book.store(contact, contact.with(head));
                        }));
    }

    private void isThere(Actor.Staff who, int dice) {
        if (dice < 665) {
            of.run(() -> {
                of.house.beat.handle(who);
                return true;
            });
        } else if (dice < 697) {
            PresenceState state =
                    of.chance.nextInt(4) > 0 ? PresenceState.AVAILABLE : PresenceState.BREAK;
            var _ =
                    of.run(() ->
                            of.house.setPresence.handle(who, new SetPresence.Command(state, "")));
        } else {
            var _ = of.run(() -> of.house.endShift.handle(who));
        }
    }

    private Optional<ContactId> mine(Actor.Staff who) {
        return any(one -> one.holder().filter(who.id()::equals).isPresent() || sloppy());
    }

    private boolean sloppy() {
        return of.chance.nextInt(200) == 0;
    }

    /** One of the open contacts that are like this. */
    private Optional<ContactId> any(Predicate<Contact> like) {
        List<ContactId> some =
                of.mirror.open().values().stream().filter(like).map(Contact::id).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(of.chance.nextInt(some.size())));
    }
}
