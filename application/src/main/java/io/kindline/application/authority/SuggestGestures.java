package io.kindline.application.authority;

import io.kindline.application.authority.Gesture.Occasion;
import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.TimelineEntry;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.authority.Authority;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.WorkingDays;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one could do here within one's own authority, the most fitting first, and why (S17). */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class SuggestGestures {
    private static final int PAST_CONTACTS = 20;
    private static final Set<String> ABOUT_MONEY =
            Set.of("balance", "tariff", "roaming", "complaint");
    private static final String TRANSFER = "money-transfer";
    private static final int TRANSFER_WORKING_DAYS = 5;

    private final Contacts contacts;
    private final Subscribers subscribers;
    private final ContactReads reads;
    private final Standing standing;
    private final InstantSource clock;

    public SuggestGestures(
            Contacts contacts,
            Subscribers subscribers,
            ContactReads reads,
            Standing standing,
            InstantSource clock) {
        this.contacts = contacts;
        this.subscribers = subscribers;
        this.reads = reads;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * What is suggested.
     *
     * @param currency in which the brand's authority is given
     */
    public record Suggestions(Currency currency, List<Gesture> gestures) {
        public Suggestions {
            gestures = List.copyOf(gestures);
        }
    }

    /** Empty for a contact the actor may not see; without gestures where he grants none alone. */
    public Optional<Suggestions> handle(Actor.Staff actor, ContactId id) {
        return contacts.find(id)
                .filter(contact -> actor.maySee(contact.head().brand()))
                .map(contact ->
                        new Suggestions(
                                standing.currency(contact.head().brand()),
                                gestures(actor, contact)));
    }

    private List<Gesture> gestures(Actor.Staff actor, Contact contact) {
        Instant now = clock.instant();
        Optional<Subscriber> person = subscribers.find(contact.head().subscriber());
        var found = new ArrayList<Gesture>();
        String topic = contact.head().topic();
        if (contact.head().priority() == Priority.LIFE_SAFETY && isPenniless(person)) {
            offer(found, actor, contact, Occasion.HAZARD_WITHOUT_MONEY);
        }
        if (topic.equals(TRANSFER)) {
            offer(
                    found,
                    actor,
                    contact,
                    Occasion.STUCK_TRANSFER,
                    Integer.toString(TRANSFER_WORKING_DAYS),
                    termEnds(contact, person).toString());
        }
        if (hadBadExperience(actor, contact)) {
            offer(found, actor, contact, Occasion.BAD_EXPERIENCE);
        }
        if (ABOUT_MONEY.contains(topic)) {
            offer(found, actor, contact, Occasion.ABOUT_MONEY);
        }
        long years = person.map(one -> years(one, now)).orElse(0L);
        if (years >= 1 && !standing.wasThanked(contact.head().subscriber(), now)) {
            offer(found, actor, contact, Occasion.YEARS_WITH_US, Long.toString(years));
        }
        offer(found, actor, contact, Occasion.SMALL_SIGN);
        if (contact.head().priority() != Priority.LIFE_SAFETY && isPenniless(person)) {
            offer(found, actor, contact, Occasion.HAZARD_WITHOUT_MONEY);
        }
        return found;
    }

    /** Reckoned from the day it was asked about: the money was sent then at the latest. */
    private static LocalDate termEnds(Contact contact, Optional<Subscriber> person) {
        ZoneId zone = person.map(one -> one.home().zone()).orElse(ZoneOffset.UTC);
        return WorkingDays.after(
                contact.head().openedAt().atZone(zone).toLocalDate(), TRANSFER_WORKING_DAYS);
    }

    private void offer(
            List<Gesture> found,
            Actor.Staff actor,
            Contact contact,
            Occasion occasion,
            String... particulars) {
        ExceptionKind kind = kind(occasion);
        standing.authority(actor.id(), contact.head().brand(), kind, clock.instant())
                .map(Authority::steps)
                .filter(steps -> steps.alone().minorUnits() > 0)
                .ifPresent(steps ->
                        found.add(
                                new Gesture(
                                        occasion,
                                        kind,
                                        amount(occasion, steps.alone()),
                                        Optional.empty(),
                                        List.of(particulars))));
    }

    private static ExceptionKind kind(Occasion occasion) {
        return switch (occasion) {
            case HAZARD_WITHOUT_MONEY -> ExceptionKind.EMERGENCY_BALANCE;
            case STUCK_TRANSFER -> ExceptionKind.EXPEDITED_TRANSFER;
            case YEARS_WITH_US -> ExceptionKind.LOYALTY_GIFT;
            case ABOUT_MONEY -> ExceptionKind.FEE_WAIVER;
            case BAD_EXPERIENCE, SMALL_SIGN -> ExceptionKind.GOODWILL_CREDIT;
        };
    }

    /** All of it in danger, about three fifths otherwise, in round figures; hurrying is free. */
    private static Optional<Money> amount(Occasion occasion, Money alone) {
        return switch (occasion) {
            case HAZARD_WITHOUT_MONEY -> Optional.of(alone);
            case STUCK_TRANSFER -> Optional.empty();
            case YEARS_WITH_US, ABOUT_MONEY, BAD_EXPERIENCE, SMALL_SIGN ->
                    Optional.of(
                                    new Money(
                                            Math.max(1, alone.minorUnits() * 3 / 5 / 10_000)
                                                    * 10_000,
                                            alone.currency()))
                            .filter(round -> !round.isMoreThan(alone))
                            .or(() -> Optional.of(alone));
        };
    }

    private static boolean isPenniless(Optional<Subscriber> person) {
        return person.flatMap(one -> one.plan().balance())
                .filter(balance -> balance.minorUnits() <= 0)
                .isPresent();
    }

    private static long years(Subscriber person, Instant now) {
        return person.plan()
                .loyalSince()
                .map(day ->
                        ChronoUnit.YEARS.between(
                                day, now.atZone(person.home().zone()).toLocalDate()))
                .orElse(0L);
    }

    private boolean hadBadExperience(Actor.Staff actor, Contact contact) {
        return reads
                .timeline(
                        contact.head().subscriber(),
                        actor.brands(),
                        Optional.empty(),
                        PAST_CONTACTS)
                .stream()
                .filter(entry -> !entry.id().equals(contact.id()))
                .map(TimelineEntry::outcome)
                .anyMatch(outcome ->
                        outcome.filter(one -> one == Outcome.REFUSED || one == Outcome.ABANDONED)
                                .isPresent());
    }
}
