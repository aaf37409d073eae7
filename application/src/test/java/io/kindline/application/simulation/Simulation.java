package io.kindline.application.simulation;

import static io.kindline.application.simulation.Mirror.require;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.routing.OfferNextTo;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Ports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Random steps of subscribers, operators, jobs and misfortune through the real use cases; the
 * promises P1 to P4 are checked after each. The seed decides everything.
 */
public final class Simulation {
    private static final Instant START = Instant.parse("2026-11-22T06:00:00Z");
    private static final Duration SWEPT_EVERY = Duration.ofSeconds(5);
    static final Actor JOB = new Actor.Clockwork("simulation");

    final Random chance;
    final Centre centre;
    final House house;
    final Mirror mirror;
    private final OperatorSteps operators;
    private final Declined lineHears;
    private final List<String> keys = new ArrayList<>();
    private long lastId;
    private Instant swept = START;

    /**
     * @param ports empty stores, or stores whose other contacts nobody of this centre may see
     * @param lineHears of what was declined, where the line does not find it itself
     */
    public Simulation(long seed, Ports ports, Declined lineHears) {
        this.lineHears = lineHears;
        this.chance = new Random(seed);
        this.lastId = seed << 32;
        this.centre = new Centre(this::id);
        this.house = new House(ports, centre, this::id, START);
        this.mirror = new Mirror(centre);
        this.operators = new OperatorSteps(this);
    }

    /** Somebody left an offered contact to others. */
    @FunctionalInterface
    public interface Declined {
        void by(ContactId contact, OperatorId who, Instant at);
    }

    void declined(ContactId contact, OperatorId who) {
        mirror.declined(contact, who, house.now);
        lineHears.by(contact, who, house.now);
    }

    /** Time-ordered, and the same for the same seed. */
    private UUID id() {
        long next = ++lastId;
        return new UUID((next << 16) | 0x7000, 1L << 63 | next);
    }

    /** How many messages were acknowledged, to see that something happened. */
    public int acknowledged() {
        return mirror.acknowledged.size();
    }

    /** So many steps; fails with the promise that broke. */
    public void run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        sweep();
        everythingIsThere();
    }

    private void step() {
        house.now = house.now.plusMillis(chance.nextInt(1_000));
        int dice = chance.nextInt(1_000);
        if (dice < 130) {
            somebodyWrites();
        } else if (dice < 160) {
            aDuplicateComes();
        } else if (dice < 162) {
            house.now = house.now.plus(Duration.ofMinutes(chance.nextInt(60 * 30)));
            sweep();
        } else if (dice < 163) {
            house.now = house.now.minus(Duration.ofSeconds(chance.nextInt(3_600)));
        } else if (dice < 166) {
            house.unheard.clear();
        } else if (dice < 300) {
            dispatch();
        } else {
            operators.step(dice - 300);
        }
        if (Duration.between(swept, house.now).abs().compareTo(SWEPT_EVERY) >= 0) {
            sweep();
        }
    }

    private void somebodyWrites() {
        String key = "k" + keys.size();
        keys.add(key);
        int person = chance.nextInt(centre.people.size());
        int door = chance.nextInt(centre.doors.size());
        var outcome = write(key, "text of " + key, person, door);
        var stored = (ReceiveMessage.Outcome.Stored) outcome.orElseThrow();
        require(stored.repetition() == ReceiveMessage.Repetition.FIRST, "P1: first", key);
        var known =
                new Mirror.Acknowledged(stored.receipt().message(), "text of " + key, person, door);
        mirror.acknowledged.put(key, known);
        isThere(key, known);
    }

    /** Of a caller whose answer got lost, or of one who mixes up his keys. */
    private void aDuplicateComes() {
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(chance.nextInt(keys.size()));
        Mirror.Acknowledged known = Objects.requireNonNull(mirror.acknowledged.get(key));
        boolean clash = chance.nextInt(10) == 0;
        var outcome = write(key, clash ? "another" : known.text(), known.person(), known.door());
        switch (outcome.orElseThrow()) {
            case ReceiveMessage.Outcome.Stored(var receipt, var repetition) -> {
                require(!clash, "P1: another text under the same key", key);
                require(
                        repetition == ReceiveMessage.Repetition.AGAIN
                                && receipt.message().equals(known.message()),
                        "P1: stored twice",
                        key);
            }
            case ReceiveMessage.Outcome.KeyTaken() -> require(clash, "P1: refused", key);
            case ReceiveMessage.Outcome.NoSuchDoor() -> require(false, "a door is gone", key);
        }
        isThere(key, known);
    }

    private Optional<ReceiveMessage.Outcome> write(String key, String text, int person, int door) {
        var command =
                new ReceiveMessage.Command(
                        centre.doors.get(door),
                        centre.people.get(person),
                        "",
                        MessageText.of(text),
                        Optional.empty(),
                        List.of(new SourceKey("sim:" + centre.doors.getFirst().id().value(), key)),
                        Integer.toHexString(text.hashCode()),
                        List.of(),
                        Arrival.UNKNOWN);
        Optional<ReceiveMessage.Outcome> outcome =
                run(() -> house.receive.handle(centre.program, command));
        require(outcome.isPresent(), "P1: refused", house);
        return outcome;
    }

    private void isThere(String key, Mirror.Acknowledged known) {
        Message message = house.read(() -> house.messages.find(known.message())).orElse(null);
        require(
                message != null
                        && message.text().value().equals(known.text())
                        && message.author() instanceof Author.Subscriber,
                "P1: lost",
                key);
    }

    /** Runs a use case and compares what it changed. */
    <T> Optional<T> run(Supplier<T> useCase) {
        Optional<T> outcome = house.run(useCase);
        Set<ContactId> changed =
                house.said().stream()
                        .filter(LiveEvent.ContactChanged.class::isInstance)
                        .map(event -> ((LiveEvent.ContactChanged) event).contact())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!changed.isEmpty()) {
            house.read(() -> changed.stream().map(house.contacts::find).toList())
                    .forEach(contact -> mirror.changed(contact.orElseThrow()));
        }
        return outcome;
    }

    /** What the dispatcher does with what it hears. */
    void dispatch() {
        LiveEvent event = house.unheard.poll();
        if (event instanceof LiveEvent.ContactWaiting(ContactId contact, _, _)) {
            var _ = run(() -> house.offer.handle(JOB, contact));
        } else if (event instanceof LiveEvent.OperatorFreed(OperatorId operator)) {
            offerNext(operator, OfferNextTo.Occasion.FREED);
        }
    }

    private void offerNext(OperatorId operator, OfferNextTo.Occasion occasion) {
        run(() -> house.offerNext.handle(JOB, operator, occasion))
                .filter(OfferNextTo.Outcome.Offered.class::isInstance)
                .map(offered -> ((OfferNextTo.Outcome.Offered) offered).contact())
                .ifPresent(id ->
                        mirror.given(
                                operator,
                                Objects.requireNonNull(mirror.open().get(id)),
                                house.now));
    }

    /** P3: a round of the sweep leaves nothing that is overdue. */
    void sweep() {
        swept = house.now;
        house.read(() -> List.copyOf(house.offers.overdue(house.now, 1_000)))
                .forEach(contact -> run(() -> house.expire.handle(JOB, contact)));
        house.read(() -> house.presences.silent(House.PRESENCE_LOST_AFTER, house.now))
                .forEach(operator -> run(() -> house.takeOff.handle(JOB, operator)));
        due().forEach(contact -> run(() -> house.giveBack.handle(JOB, contact)));
        mirror.open().values().stream()
                .filter(Contact.Waiting.class::isInstance)
                .filter(one -> one.head().priority() == Priority.LIFE_SAFETY)
                .map(Contact::id)
                .toList()
                .forEach(contact -> run(() -> house.offer.handle(JOB, contact)));
        centre.staff.forEach(who -> offerNext(who.id(), OfferNextTo.Occasion.LOOK));
        require(
                house.read(() -> house.offers.overdue(house.now, 1)).isEmpty(),
                "P3: an offer",
                house.now);
        require(due().isEmpty(), "P3: waits for somebody who is gone", due());
        for (Contact contact : mirror.open().values()) {
            if (contact instanceof Contact.Offered offered) {
                require(offered.offer().expiresAt().isAfter(house.now), "P3: an offer", contact);
            }
        }
    }

    private List<ContactId> due() {
        return mirror.open().values().stream().filter(this::isDue).map(Contact::id).toList();
    }

    private boolean isDue(Contact contact) {
        return switch (contact) {
            case Contact.Parked parked -> !parked.until().isAfter(house.now);
            case Contact.Active active -> isGone(active.operator());
            case Contact.Waiting _, Contact.Offered _, Contact.WrapUp _, Contact.Closed _ -> false;
        };
    }

    private boolean isGone(OperatorId who) {
        return house.read(() -> house.presences.of(who))
                .filter(presence -> presence.state() == PresenceState.OFFLINE)
                .map(Presence::since)
                .filter(since -> !since.isAfter(house.now.minus(House.PRESENCE_LOST_AFTER)))
                .isPresent();
    }

    /** P1, and that no contact changed without a word. */
    private void everythingIsThere() {
        mirror.acknowledged.forEach(this::isThere);
        mirror.open().forEach(this::isAsKnown);
        mirror.ended().forEach(this::isAsKnown);
    }

    private void isAsKnown(ContactId id, Contact known) {
        Contact stored = house.read(() -> house.contacts.find(id)).orElse(null);
        require(
                stored != null && stored.holder().equals(known.holder()),
                "changed without a word",
                known);
    }
}
