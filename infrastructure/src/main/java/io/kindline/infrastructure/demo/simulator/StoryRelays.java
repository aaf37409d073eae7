package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story.Step;
import io.kindline.application.relays.CallsOfSubscriber;
import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.HearThirdParty;
import io.kindline.application.relays.HideNumber;
import io.kindline.application.relays.KeepLetter;
import io.kindline.application.relays.LogRelayCall;
import io.kindline.application.relays.NoteCall;
import io.kindline.application.relays.RecordAnswer;
import io.kindline.application.relays.RegisterGift;
import io.kindline.application.relays.RelayGateway;
import io.kindline.application.relays.ShowNumberToCall;
import io.kindline.application.relays.StartRelay;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.OptOuts;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.Relays;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.demo.DemoData;
import io.kindline.infrastructure.demo.OnlyInDemo;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What an operator does in stories to reach somebody for a subscriber, and what those do. */
@Component
@OnlyInDemo
record StoryRelays(
        Acts acts,
        Kept kept,
        RelayGateway gateway,
        Contacts contacts,
        DemoData data,
        Making making) {
    private static final Actor NETWORK = new Actor.Clockwork("demo");
    private static final Currency ROUBLE = Currency.getInstance("RUB");
    private static final Duration CALLED_BEFORE = Duration.ofMinutes(20);
    private static final int CALLED_SECONDS = 70;

    /** Nobody has these numbers: +44 7700 900 is fiction, and these are nobody's in the demo. */
    private static final int STRANGERS_FROM = 100;

    private static final int STRANGERS = 870;

    /** What is done. */
    @Component
    @OnlyInDemo
    record Acts(
            FindCandidates find,
            CallsOfSubscriber calls,
            StartRelay start,
            ShowNumberToCall show,
            LogRelayCall log,
            RecordAnswer answer,
            KeepLetter letter,
            HideNumber hide,
            RegisterGift gift,
            NoteCall called,
            HearThirdParty hear) {}

    /** What is known of relays. */
    @Component
    @OnlyInDemo
    record Kept(Relays relays, ServiceNumbers numbers, OptOuts never) {}

    /** Time and ids. */
    @Component
    @OnlyInDemo
    record Making(InstantSource clock, Ids ids) {}

    void act(Actor.Staff who, ContactId id, Step.Mediates deed) {
        switch (deed) {
            case Step.Asks asks -> {
                var command =
                        new StartRelay.Command(
                                id,
                                asks.purpose(),
                                asks.words(),
                                whom(who, id, asks),
                                asks.bond(),
                                Optional.empty());
                var _ = acts.start().handle(who, command);
            }
            case Step.Rings(var words) ->
                    withLast(
                            id,
                            relay -> {
                                var _ = acts.show().handle(who, relay.id());
                                var _ =
                                        acts.log()
                                                .handle(
                                                        who,
                                                        new LogRelayCall.Command(
                                                                relay.id(), Optional.of(words)));
                            });
            case Step.Agrees(var words) ->
                    withLast(
                            id,
                            relay -> {
                                var _ =
                                        acts.answer()
                                                .handle(
                                                        who,
                                                        new RecordAnswer.Command(
                                                                relay.id(),
                                                                RecordAnswer.Said.SEEKER_YES,
                                                                words));
                            });
            case Step.Drafts(var words) -> {
                var _ = acts.letter().handle(who, new KeepLetter.Command(id, words));
            }
            case Step.HidesNumber _ -> {
                var _ = acts.hide().handle(who, id, HideNumber.Switch.ON);
            }
            case Step.RegistersGift(var worth, var fate, var words) -> {
                var command = new RegisterGift.Command(id, words, Money.of(worth, ROUBLE), fate);
                var _ = acts.gift().handle(who, command);
            }
        }
    }

    private List<StartRelay.Whom> whom(Actor.Staff who, ContactId id, Step.Asks asks) {
        if (asks.sought().isEmpty()) {
            return acts.calls().handle(who, id).stream()
                    .limit(1)
                    .<StartRelay.Whom>map(call -> new StartRelay.Whom.Called(call.id()))
                    .toList();
        }
        Step.Asks.Sought sought = asks.sought().get();
        var command = new FindCandidates.Command(id, asks.purpose(), sought.name(), sought.place());
        return acts.find().handle(who, command) instanceof FindCandidates.Outcome.Found(var found)
                ? found.stream()
                        .<StartRelay.Whom>map(one -> new StartRelay.Whom.Candidate(one.id()))
                        .toList()
                : List.of();
    }

    /** The network tells that the subscriber called somebody who is none of ours. */
    void callSomebody(ContactId id) {
        contacts.find(id)
                .ifPresent(contact -> {
                    ContactHead head = contact.head();
                    var command =
                            new NoteCall.Command(
                                    new CalledId(making.ids().next()),
                                    head.subscriber(),
                                    stranger(id, head.brand()),
                                    making.clock().instant().minus(CALLED_BEFORE),
                                    CALLED_SECONDS);
                    var _ = acts.called().handle(NETWORK, command);
                });
    }

    /**
     * Whoever is asked in the contact answers.
     *
     * @param words of a text; empty when he rings back
     * @return false while nobody is asked yet
     */
    boolean hear(ContactId id, Optional<String> words) {
        Optional<Relay.Asked> asked =
                last(id).filter(Relay.Asked.class::isInstance).map(Relay.Asked.class::cast);
        Optional<ServiceNumber> number =
                asked.flatMap(relay -> kept.numbers().find(relay.request().from()));
        if (number.isEmpty()) {
            return false;
        }
        BrandId brand = asked.get().request().brand();
        ContactAddress from =
                asked.get().party().subscriber().isPresent()
                        ? lineOf(asked.get().party().number().token(), brand)
                        : stranger(id, brand);
        var command = new HearThirdParty.Command(number.get().number(), from, words);
        return switch (acts.hear().handle(NETWORK, command)) {
            case HearThirdParty.Outcome.Taken _, HearThirdParty.Outcome.OptedOut _ -> true;
            case HearThirdParty.Outcome.NothingAsked _,
                    HearThirdParty.Outcome.NoSuchNumber _,
                    HearThirdParty.Outcome.KeyTaken _ ->
                    false;
        };
    }

    private Optional<Relay> last(ContactId id) {
        List<Relay> relays = kept.relays().of(id);
        return relays.isEmpty() ? Optional.empty() : Optional.of(relays.getLast());
    }

    private void withLast(ContactId id, Consumer<Relay> doing) {
        last(id).ifPresent(doing);
    }

    private ContactAddress lineOf(NumberToken party, BrandId brand) {
        var people = data.people();
        return IntStream.rangeClosed(1, people.count())
                .mapToObj(people::person)
                .flatMap(person -> person.lines().stream())
                .map(ContactAddress::new)
                .filter(line ->
                        gateway.seal(line, brand)
                                .filter(sealed -> sealed.token().equals(party))
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The same for the same contact; nobody who said that he never wants to be asked. */
    private ContactAddress stranger(ContactId id, BrandId brand) {
        int first = Math.floorMod(id.value().hashCode(), STRANGERS);
        return IntStream.range(0, STRANGERS)
                .map(step -> STRANGERS_FROM + (first + step) % STRANGERS)
                .mapToObj(number -> new ContactAddress("+447700900%03d".formatted(number)))
                .filter(number ->
                        gateway.seal(number, brand)
                                .filter(sealed -> !kept.never().contains(sealed.token()))
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
