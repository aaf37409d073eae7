package io.kindline.application.relays;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.kindline.application.shared.UseCase;
import io.kindline.application.subscribers.SearchAllowance;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.NameKey;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberQuery;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.subscribers.Transliteration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds by name and city whom a subscriber may mean (S9). Those found are masked; who cannot be
 * asked, for whatever reason, is not among them. It counts as a search of the shift.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        evenlyTimed = true)
public class FindCandidates {
    private final RelayBook book;
    private final Directory directory;
    private final Reachable reachable;
    private final SearchAllowance allowance;

    public FindCandidates(
            RelayBook book, Directory directory, Reachable reachable, SearchAllowance allowance) {
        this.book = book;
        this.directory = directory;
        this.reachable = reachable;
        this.allowance = allowance;
    }

    /** Where people are looked up. */
    public record Directory(
            SubscriberDirectory directory,
            Subscribers subscribers,
            Transliteration transliteration) {}

    /** Whom he may mean, and why he wants to reach him. */
    public record Command(ContactId contact, RelayPurpose purpose, String name, String city) {
        @Override
        public String toString() {
            return "FindCandidates[" + purpose + "]";
        }
    }

    /**
     * Somebody who may be meant.
     *
     * @param name never in full
     * @param city as he is registered, empty when unknown
     * @param loyalSince the year in which he came to us, empty when unknown
     */
    public record Candidate(SubscriberId id, String name, String city, String loyalSince) {}

    /** How it went. */
    public sealed interface Outcome {

        /** Best matches first, maybe nobody. */
        record Found(List<Candidate> candidates) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** A name and a surname, or a name and a city, are needed. */
        record TooLittle() implements Outcome {}

        /** The shift's searches are used up. */
        record SearchesUsedUp(int searchesPerShiftMax) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.contacts().visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        NameKey name = NameKey.of(command.name(), directory.transliteration());
        if (!name.isTelling() || (name.words().size() < 2 && command.city().isBlank())) {
            return new Outcome.TooLittle();
        }
        return switch (allowance.take(actor, book.now())) {
            case SearchAllowance.Verdict.UsedUp(int max) -> new Outcome.SearchesUsedUp(max);
            case SearchAllowance.Verdict.Granted _ -> {
                List<Candidate> found = find(contact.get(), name, command.city());
                note(actor, contact.get(), command, found.size());
                yield new Outcome.Found(found);
            }
        };
    }

    private List<Candidate> find(Contact contact, NameKey name, String city) {
        NameKey where = NameKey.of(city, directory.transliteration());
        List<FoundSubscriber> meant =
                directory
                        .directory()
                        .search(
                                new SubscriberQuery.ByName(name),
                                Set.of(contact.head().brand()),
                                Optional.empty())
                        .items()
                        .stream()
                        .filter(found -> !found.id().equals(contact.head().subscriber()))
                        .filter(found -> livesIn(found, where))
                        .toList();
        Set<SubscriberId> reachableOnes =
                reachable.among(
                        meant.stream().map(FoundSubscriber::id).collect(toUnmodifiableSet()),
                        contact.head().brand());
        return meant.stream()
                .filter(found -> reachableOnes.contains(found.id()))
                .map(FindCandidates::masked)
                .limit(10)
                .toList();
    }

    private boolean livesIn(FoundSubscriber found, NameKey where) {
        List<String> there = NameKey.of(found.region(), directory.transliteration()).words();
        return there.containsAll(where.words());
    }

    private static Candidate masked(FoundSubscriber found) {
        return new Candidate(
                found.id(),
                MaskedName.of(found.name()),
                found.region(),
                found.loyalSince().map(day -> Integer.toString(day.getYear())).orElse(""));
    }

    private void note(Actor actor, Contact contact, Command command, int found) {
        book.record(
                new AuditEvent(
                        actor,
                        "relay.candidates-searched",
                        "contact:" + contact.id().value(),
                        Optional.of(contact.head().brand()),
                        Map.of(
                                "purpose",
                                command.purpose().name(),
                                "found",
                                Integer.toString(found)),
                        book.now()));
    }
}
