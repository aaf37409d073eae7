package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.authority.RequestException;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.NoteFact;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.demo.Story.Step;
import io.kindline.application.promises.MakePromise;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.demo.OnlyInDemo;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The operator's side of a story, by the use cases that the desk itself calls. */
@Component
@OnlyInDemo
record StoryDesk(
        Contacts contacts,
        Operators operators,
        Acts acts,
        Beside beside,
        StoryDeeds deeds,
        TransactionTemplate transaction,
        InstantSource clock) {
    private static final Account PLAYER = new Account("op30");
    private static final Currency ROUBLE = Currency.getInstance("RUB");

    /** What an operator does in stories. */
    @Component
    @OnlyInDemo
    record Acts(
            SendReply reply,
            NoteFact fact,
            DescribeContact describe,
            MakePromise promise,
            RequestException grant,
            CloseContact close) {}

    /** What else he does. */
    @Component
    @OnlyInDemo
    record Beside(StoryHelp help, StoryRelays relays, StoryCoverage coverage) {}

    /** The colleague whom the simulator plays. */
    Optional<Actor.Staff> player() {
        return operators.byAccount(PLAYER).map(one -> one.actorAt(clock.instant()));
    }

    /** Puts the contact into the operator's hands, unless somebody else has it; whether he has. */
    boolean take(Actor.Staff who, ContactId id) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> contacts.find(id).map(contact -> taken(who, contact)).orElse(false)));
    }

    private boolean taken(Actor.Staff who, Contact contact) {
        if (contact instanceof Contact.Unassigned waiting) {
            contacts.save(waiting.claim(who.id(), "claimed;waited:0", clock.instant()));
            return true;
        }
        return contact.holder().filter(who.id()::equals).isPresent();
    }

    void answer(Actor.Staff who, ContactId id, String words) {
        var _ = acts.reply().handle(who, new SendReply.Command(id, MessageText.of(words)));
    }

    void act(Actor.Staff who, ContactId id, Step.Deed deed) {
        switch (deed) {
            case Step.KeepsFact(var words) -> {
                var _ = acts.fact().handle(who, id, words);
            }
            case Step.Feels(var emotion, _) -> {
                var command =
                        new DescribeContact.Command(id, Optional.of(emotion), Optional.empty());
                var _ = acts.describe().handle(who, command);
            }
            case Step.Promises promised -> {
                var command = new MakePromise.Command(id, promised.words(), promised.within());
                var _ = acts.promise().handle(who, command);
            }
            case Step.Grants granted -> grant(who, id, granted);
            case Step.Help help -> beside.help().act(who, id, help);
            case Step.PaysHimself paid -> beside.help().pay(who, id, paid);
            case Step.Mediates relay -> beside.relays().act(who, id, relay);
            case Step.ComplainsOfCoverage complaint ->
                    beside.coverage().complain(who, id, complaint);
        }
    }

    /** What follows of itself from what the operator did. */
    void follow(Actor.Staff who, ContactId id, Step.Deed deed) {
        if (deed instanceof Step.PaysHimself) {
            beside.help().repay(who, id);
        }
    }

    /** Somebody else does something; false while the time for it has not come. */
    boolean others(ContactId id, Step.ByOthers deed) {
        return switch (deed) {
            case Step.LiftsSilence(var words) -> {
                beside.help().lift(id, words);
                yield true;
            }
            case Step.CalledSomebody _ -> {
                beside.relays().callSomebody(id);
                yield true;
            }
            case Step.PartyWrites(var words) -> beside.relays().hear(id, Optional.of(words));
            case Step.PartyRings _ -> beside.relays().hear(id, Optional.empty());
            case Step.NetworkAnswers(var words) -> networkAnswers(id, words);
        };
    }

    private boolean networkAnswers(ContactId id, String words) {
        Optional<EscalationId> ticket = deeds.ticket(id);
        ticket.ifPresent(found ->
                beside.help()
                        .supervisor()
                        .ifPresent(above -> beside.coverage().answer(above, found, words)));
        return ticket.isPresent();
    }

    private void grant(Actor.Staff who, ContactId id, Step.Grants granted) {
        var command =
                new RequestException.Command(
                        id,
                        granted.kind(),
                        Optional.of(granted.amount())
                                .filter(amount -> amount.signum() > 0)
                                .map(amount -> Money.of(amount, ROUBLE)),
                        new Plea.Words(granted.clause(), granted.words(), granted.good(), ""),
                        Optional.empty());
        var _ = acts.grant().handle(who, command);
    }

    void close(Actor.Staff who, ContactId id, Step.Closes end) {
        var done =
                new Disposition(end.outcome(), ContactHead.NO_TOPIC, Emotion.GRATEFUL, end.words());
        var _ = acts.close().handle(who, id, done);
    }
}
