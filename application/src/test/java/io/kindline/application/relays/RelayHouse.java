package io.kindline.application.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.contacts.SayAutomatically;
import io.kindline.application.distress.SignalBook;
import io.kindline.application.kit.Centre;
import io.kindline.application.subscribers.SearchAllowance;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.relays.CalledNumbers;
import io.kindline.domain.relays.HeardBefore;
import io.kindline.domain.relays.NumberToken;
import io.kindline.domain.relays.OptOuts;
import io.kindline.domain.relays.RelayPolicy;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelaySamples;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.PlainLetters;
import io.kindline.domain.subscribers.PlainNumbers;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A centre in memory that relays: its use cases, a network that writes down what it is handed. */
final class RelayHouse {
    static final Actor JOB = new Actor.Clockwork("relays");
    static final String ANNA = "+79000000142";

    final Centre centre = new Centre();
    final BrandId brand = centre.queue.brand();
    final ServiceNumber service = RelaySamples.number(brand);
    final Network network = new Network();
    final Actor program = new Actor.Integration(UUID.randomUUID(), Set.of(brand));
    final Actor.Staff supervisor =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.SUPERVISOR), Set.of(brand));
    private final RelayBook.Stores stores =
            new RelayBook.Stores(
                    centre.house.relays,
                    centre.house.sentTexts,
                    centre.house.port(OptOuts.class),
                    centre.house.port(ServiceNumbers.class),
                    centre.house.port(CalledNumbers.class));
    final RelayBook book =
            new RelayBook(
                    stores,
                    centre.book,
                    new SayAutomatically(centre.book, centre.clock),
                    new RelayBook.House(
                            centre.house.port(AuditTrail.class),
                            centre.live,
                            centre.clock,
                            centre.ids),
                    RelayPolicy.usual());
    private final Reachable reachable =
            new Reachable(stores, centre.house.subscribers, centre.house.safeguards, network);
    final FindCandidates find =
            new FindCandidates(
                    book,
                    new FindCandidates.Directory(
                            centre.house.port(SubscriberDirectory.class),
                            centre.house.subscribers,
                            new PlainLetters()),
                    reachable,
                    centre.house.port(SearchAllowance.class));
    final SignalLists lists = centre.house.port(SignalLists.class);
    final StartRelay start =
            new StartRelay(
                    book,
                    reachable,
                    centre.house.safeguards,
                    new SignalBook(_ -> Map.of(new Language("ru"), "threat: пожалеешь"), lists));
    final HearThirdParty hear =
            new HearThirdParty(book, network, centre.house.port(HeardBefore.class));
    final RecordAnswer answer = new RecordAnswer(book);
    final RelaysOfContact ofContact = new RelaysOfContact(book);
    private final TakeDueTexts take = new TakeDueTexts(book, centre.house.safeguards, network);
    private final SettleText settle = new SettleText(book);
    private final EndSilent endSilent = new EndSilent(book);
    private final Map<String, Integer> people = new HashMap<>();

    RelayHouse() {
        stores.numbers().save(service);
    }

    /** Somebody whom the centre serves. */
    SubscriberId serves(String name, String number) {
        Subscriber person =
                SubscriberSamples.subscriber(
                        brand, name, "KL-" + people.merge(name, 1, Integer::sum) + number);
        centre.house.subscribers.add(person, List.of(SubscriberSamples.line(number)));
        return person.id();
    }

    /** Anna writes, and Olga takes it. */
    ContactId annaWrites(String text) {
        ContactId contact = centre.writes(centre.chat, ANNA, text);
        centre.claims();
        return contact;
    }

    StartRelay.Outcome asks(
            ContactId contact, RelayPurpose purpose, String words, SubscriberId... whom) {
        return asks(contact, purpose, words, ThirdParty.Bond.OPEN, whom);
    }

    StartRelay.Outcome asks(
            ContactId contact,
            RelayPurpose purpose,
            String words,
            ThirdParty.Bond bond,
            SubscriberId... whom) {
        List<StartRelay.Whom> all = new ArrayList<>();
        for (SubscriberId one : whom) {
            all.add(new StartRelay.Whom.Candidate(one));
        }
        return start.handle(
                centre.olga,
                new StartRelay.Command(contact, purpose, words, all, bond, Optional.empty()));
    }

    /** One round of the job. */
    void round() {
        endSilent.handle(JOB);
        for (ClearedText text : take.handle(JOB)) {
            settle.handle(JOB, text, network.send(text));
        }
    }

    HearThirdParty.Outcome writes(String from, String words) {
        return hear.handle(
                program,
                new HearThirdParty.Command(
                        service.number(), new ContactAddress(from), Optional.of(words)));
    }

    HearThirdParty.Outcome rings(String from) {
        return hear.handle(
                program,
                new HearThirdParty.Command(
                        service.number(), new ContactAddress(from), Optional.empty()));
    }

    RelayLine relay(ContactId contact) {
        return ofContact.handle(centre.olga, contact).getLast();
    }

    /** What the house itself told the subscriber in the contact. */
    List<String> told(ContactId contact) {
        return centre.house.messages.in(Set.of(contact)).stream()
                .filter(message -> message.author() instanceof Author.Automatic)
                .map(message -> message.text().value())
                .toList();
    }

    /** Hands nothing over; writes down to whom what went. */
    final class Network implements RelayGateway {
        private final Map<NumberToken, String> numbers = new HashMap<>();
        final List<String> sent = new ArrayList<>();

        @Override
        public Optional<SealedNumber> seal(ContactAddress number, BrandId of) {
            return new PlainNumbers().parse(number.value(), of).map(found -> sealed(found.value()));
        }

        private SealedNumber sealed(String number) {
            byte[] bytes = number.getBytes(StandardCharsets.US_ASCII);
            String hex = HexFormat.of().formatHex(bytes);
            var token = new NumberToken((hex + "0".repeat(32)).substring(0, 32));
            numbers.put(token, number);
            String box = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            return new SealedNumber("A".repeat(40) + box, token);
        }

        @Override
        public Optional<SealedNumber> numberOf(SubscriberId subscriber) {
            return centre.house.subscribers.identities(subscriber).stream()
                    .findFirst()
                    .flatMap(one -> centre.house.subscribers.reveal(subscriber, one.id()))
                    .flatMap(number -> seal(number, brand));
        }

        @Override
        public Map<SubscriberId, SealedNumber> numbersOf(Set<SubscriberId> some, BrandId of) {
            Map<SubscriberId, SealedNumber> sealed = new HashMap<>();
            some.forEach(id -> numberOf(id).ifPresent(number -> sealed.put(id, number)));
            return sealed;
        }

        @Override
        public Handover send(ClearedText text) {
            String to = number(text.to());
            String body =
                    text.within()
                            .map(within ->
                                    text.text().body().replace(SentText.NUMBER, number(within)))
                            .orElse(text.text().body());
            sent.add(to + ": " + body);
            return new Handover.Sent();
        }

        private String number(SealedNumber sealed) {
            return numbers.getOrDefault(sealed.token(), "");
        }

        @Override
        public ContactAddress show(CallPermit permit) {
            return new ContactAddress(number(permit.number()));
        }
    }
}
