package io.kindline.application.relays;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.SayAutomatically;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.relays.CalledNumbers;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.HandBack;
import io.kindline.domain.relays.OptOuts;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.relays.RelayPolicy;
import io.kindline.domain.relays.RelayPurpose.Way;
import io.kindline.domain.relays.Relays;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.relays.SentTextId;
import io.kindline.domain.relays.SentTexts;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What all use cases on relays share: storing a step, what goes out by it, who is told. */
public final class RelayBook {
    private static final Actor HOUSE = new Actor.Clockwork("relays");

    private final Stores stores;
    private final ContactBook contacts;
    private final SayAutomatically say;
    private final House house;
    private final RelayPolicy policy;

    public RelayBook(
            Stores stores,
            ContactBook contacts,
            SayAutomatically say,
            House house,
            RelayPolicy policy) {
        this.stores = stores;
        this.contacts = contacts;
        this.say = say;
        this.house = house;
        this.policy = policy;
    }

    /** Where relays and what belongs to them are kept. */
    public record Stores(
            Relays relays,
            SentTexts texts,
            OptOuts optOuts,
            ServiceNumbers numbers,
            CalledNumbers called) {}

    /** Trail, feed, time and ids of the house. */
    public record House(AuditTrail audit, LiveFeed live, InstantSource clock, Ids ids) {}

    Stores stores() {
        return stores;
    }

    RelayPolicy policy() {
        return policy;
    }

    Instant now() {
        return house.clock().instant();
    }

    Ids ids() {
        return house.ids();
    }

    ContactBook contacts() {
        return contacts;
    }

    /** The relay if it is of a brand the actor may see; to others it does not exist. */
    Optional<Relay> visible(Actor actor, RelayId id) {
        return stores.relays().find(id).filter(one -> actor.maySee(one.request().brand()));
    }

    /** Stores a new one and sends what goes out for it. */
    void begin(Actor actor, Relay.Open relay, Optional<Relays.AskedBefore.Key> key) {
        stores.relays().add(relay, key);
        note(actor, relay, "relay.asked", Map.of());
        if (relay instanceof Relay.Stopped stopped) {
            note(actor, relay, "relay.stopped", Map.of("why", stopped.why().name()));
        }
        goOn(relay);
        tell(relay);
    }

    /** Stores the next state, sends what goes out by it, and tells whom it concerns. */
    void move(Actor actor, Relay.Open before, Relay after, String action) {
        stores.relays().save(before, after);
        note(actor, after, action, particulars(after));
        if (after instanceof Relay.Ended ended) {
            stores.texts().removeOf(after.id());
            end(before, ended);
        } else {
            goOn(after);
        }
        tell(after);
    }

    private static Map<String, String> particulars(Relay after) {
        return after instanceof Relay.Ended ended
                ? Map.of("ending", ended.ending().name())
                : Map.of();
    }

    private void goOn(Relay relay) {
        if (relay instanceof Relay.Due due && due.request().purpose().way() != Way.CALL) {
            send(
                    due,
                    SentText.Sort.QUESTION,
                    RelayWords.question(due.request(), due.party().language()),
                    due.notBefore());
        }
    }

    private void end(Relay.Open before, Relay.Ended ended) {
        Instant awake = ended.request().quiet().over(ended.at(), ended.party().zone());
        if (ended.ending() == Ending.EXCHANGED) {
            var language = ended.party().language();
            send(ended, SentText.Sort.SEEKERS_NUMBER, RelayWords.number(language), awake);
            send(
                    ended,
                    SentText.Sort.PARTYS_NUMBER,
                    RelayWords.number(languageOf(ended)),
                    ended.at());
        }
        if (ended.ending() == Ending.PASSED_ON
                && before instanceof Relay.Asked
                && ended.request().purpose().way() == Way.ASK_FIRST) {
            send(
                    ended,
                    SentText.Sort.WORDS,
                    RelayWords.words(ended.request(), ended.party().language()),
                    ended.at());
        }
        handBack(ended);
    }

    private void send(Relay relay, SentText.Sort sort, String body, Instant notBefore) {
        stores.texts()
                .add(
                        new SentText(
                                new SentTextId(house.ids().next()),
                                relay.id(),
                                sort,
                                relay.turn().place(),
                                body,
                                notBefore));
    }

    /** The subscriber is told what he may know, by the door he came through. */
    private void handBack(Relay.Ended ended) {
        contactOf(ended)
                .ifPresent(contact -> contacts.log(contact, HOUSE, "relay-ended", "", ended.at()));
        if (ended.ending().handBack() == HandBack.NOTHING) {
            return;
        }
        boolean askedFirst = ended.request().purpose().way() == Way.ASK_FIRST;
        say.handle(
                HOUSE,
                ended.request().contact(),
                MessageText.of(
                        RelayWords.handBack(
                                ended.ending().handBack(),
                                askedFirst ? "" : ended.words().words(),
                                languageOf(ended))));
    }

    /** What is spoken with the seeker. */
    Language languageOf(Relay relay) {
        return contactOf(relay)
                .map(contact -> contact.head().language())
                .orElseGet(() -> relay.party().language());
    }

    private Optional<Contact> contactOf(Relay relay) {
        return contacts.visible(HOUSE, relay.request().contact());
    }

    /** Writes down who did what; never a number, a name or a word of anybody. */
    void note(Actor actor, Relay relay, String action, Map<String, String> particulars) {
        var all = new HashMap<>(particulars);
        all.put(
                "purpose",
                relay.request().purpose().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        house.audit()
                .record(
                        new AuditEvent(
                                actor,
                                action,
                                "relay:" + relay.id().value(),
                                Optional.of(relay.request().brand()),
                                all,
                                now()));
    }

    void record(AuditEvent event) {
        house.audit().record(event);
    }

    private void tell(Relay relay) {
        house.live()
                .publish(
                        new LiveEvent.RelaysChanged(
                                relay.request().contact(), relay.request().brand()));
    }
}
