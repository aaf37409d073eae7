package io.kindline.domain.kit;

import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.approvals.InMemoryExceptions;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.InMemoryAuthorities;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.InMemoryAttachments;
import io.kindline.domain.contacts.InMemoryContacts;
import io.kindline.domain.contacts.InMemoryMessages;
import io.kindline.domain.contacts.InMemoryParticipants;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.contacts.Safeguards;
import io.kindline.domain.coverage.Complaints;
import io.kindline.domain.coverage.InMemoryComplaints;
import io.kindline.domain.covert.InMemorySilences;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.InMemoryDirectory;
import io.kindline.domain.distress.InMemorySignalLists;
import io.kindline.domain.distress.InMemorySigns;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.InMemoryEntryPoints;
import io.kindline.domain.entrypoints.InMemoryQueues;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.escalations.AnsweringTeams;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.InMemoryAnsweringTeams;
import io.kindline.domain.escalations.InMemoryEscalations;
import io.kindline.domain.escalations.InMemoryLinks;
import io.kindline.domain.escalations.InMemoryPlaces;
import io.kindline.domain.escalations.InMemoryTasks;
import io.kindline.domain.escalations.Links;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.escalations.Tasks;
import io.kindline.domain.events.DomainEvents;
import io.kindline.domain.events.InMemoryDomainEvents;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.expenses.InMemoryExpenses;
import io.kindline.domain.ledger.InMemoryLedger;
import io.kindline.domain.ledger.Ledger;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.InMemoryAccessKeys;
import io.kindline.domain.operators.InMemoryBrands;
import io.kindline.domain.operators.InMemoryHouseLanguages;
import io.kindline.domain.operators.InMemoryInvitations;
import io.kindline.domain.operators.InMemoryOperators;
import io.kindline.domain.operators.InMemorySetUpDoor;
import io.kindline.domain.operators.InMemorySignInAttempts;
import io.kindline.domain.operators.InMemoryTeams;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.privacy.InMemoryRetentions;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.promises.InMemoryPromises;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.regulation.InMemoryRegulation;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.relays.CalledNumbers;
import io.kindline.domain.relays.Gifts;
import io.kindline.domain.relays.HeardBefore;
import io.kindline.domain.relays.InMemoryCalledNumbers;
import io.kindline.domain.relays.InMemoryGifts;
import io.kindline.domain.relays.InMemoryHeardBefore;
import io.kindline.domain.relays.InMemoryLetters;
import io.kindline.domain.relays.InMemoryLineOrders;
import io.kindline.domain.relays.InMemoryOptOuts;
import io.kindline.domain.relays.InMemoryRelays;
import io.kindline.domain.relays.InMemorySentTexts;
import io.kindline.domain.relays.InMemoryServiceNumbers;
import io.kindline.domain.relays.Letters;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.relays.OptOuts;
import io.kindline.domain.relays.Relays;
import io.kindline.domain.relays.SentTexts;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.routing.InMemoryOfferBook;
import io.kindline.domain.routing.InMemoryPresences;
import io.kindline.domain.routing.InMemoryShifts;
import io.kindline.domain.routing.InMemoryWaitingLine;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Shifts;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.satisfaction.InMemoryRatings;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.Ports;
import io.kindline.domain.subscribers.InMemoryPersonLinks;
import io.kindline.domain.subscribers.InMemorySubscriberDirectory;
import io.kindline.domain.subscribers.InMemorySubscribers;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.PlainLetters;
import io.kindline.domain.subscribers.PlainNumbers;
import io.kindline.domain.subscribers.SubscriberDirectory;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.domain.topics.InMemoryTopics;
import io.kindline.domain.topics.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** All storage ports of the domain in memory, knowing each other; for one thread. */
public class DomainInMemory implements Ports {
    public final InMemorySubscribers subscribers =
            new InMemorySubscribers(new PlainLetters(), new PlainNumbers());
    public final InMemoryPersonLinks links = new InMemoryPersonLinks(subscribers);
    public final InMemoryEntryPoints entryPoints = new InMemoryEntryPoints();
    public final InMemoryQueues queues = new InMemoryQueues();
    public final InMemoryWaitingLine line = new InMemoryWaitingLine();
    public final InMemoryEscalations escalations = new InMemoryEscalations();
    public final InMemoryTasks tasks = new InMemoryTasks(escalations);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final InMemorySilences silences = new InMemorySilences(subscribers);
    public final Safeguards safeguards = new InMemorySafeguards(escalations, silences);
    public final InMemoryContacts contacts = new InMemoryContacts(line, queues, safeguards);
    public final InMemoryMessages messages = new InMemoryMessages(contacts, safeguards);
    public final InMemoryAttachments attachments = new InMemoryAttachments();
    public final InMemoryOperators operators = new InMemoryOperators();
    public final InMemorySignInAttempts signInAttempts = new InMemorySignInAttempts();
    public final InMemoryOfferBook offers = new InMemoryOfferBook();
    public final InMemoryPresences presences = new InMemoryPresences(contacts, entryPoints);
    public final InMemoryShifts shifts = new InMemoryShifts(contacts);
    public final InMemoryPromises promises = new InMemoryPromises(subscribers, contacts);
    public final InMemoryLinks waiting = new InMemoryLinks(contacts);
    public final InMemoryRatings ratings = new InMemoryRatings();

    public final InMemoryExceptions exceptions = new InMemoryExceptions();

    public final InMemoryRelays relays = new InMemoryRelays(subscribers);
    public final InMemorySentTexts sentTexts = new InMemorySentTexts();

    private final Map<Class<?>, Object> ports = new HashMap<>();

    public DomainInMemory() {
        put(Subscribers.class, subscribers);
        put(SubscriberDirectory.class, new InMemorySubscriberDirectory(subscribers));
        put(PersonLinks.class, links);
        put(EntryPoints.class, entryPoints);
        put(Queues.class, queues);
        put(WaitingLine.class, line);
        put(Contacts.class, contacts);
        put(Messages.class, messages);
        put(Participants.class, new InMemoryParticipants());
        put(Attachments.class, attachments);
        put(Operators.class, operators);
        put(AccessKeys.class, new InMemoryAccessKeys());
        put(Brands.class, new InMemoryBrands());
        put(SetUpDoor.class, new InMemorySetUpDoor());
        put(Teams.class, new InMemoryTeams());
        put(Invitations.class, new InMemoryInvitations());
        put(SignInAttempts.class, signInAttempts);
        put(OfferBook.class, offers);
        put(Presences.class, presences);
        put(Shifts.class, shifts);
        put(Promises.class, promises);
        put(Ratings.class, ratings);
        put(Regulation.class, new InMemoryRegulation());
        put(Authorities.class, new InMemoryAuthorities());
        put(Exceptions.class, exceptions);
        put(Ledger.class, new InMemoryLedger());
        put(Retentions.class, new InMemoryRetentions());
        put(HouseLanguages.class, new InMemoryHouseLanguages());
        put(Topics.class, new InMemoryTopics());
        put(Escalations.class, escalations);
        put(Tasks.class, tasks);
        put(Places.class, places);
        put(Silences.class, silences);
        put(Safeguards.class, safeguards);
        put(Expenses.class, new InMemoryExpenses());
        put(DomainEvents.class, new InMemoryDomainEvents());
        put(Signs.class, new InMemorySigns(contacts));
        put(SignalLists.class, new InMemorySignalLists());
        put(Links.class, waiting);
        put(Complaints.class, new InMemoryComplaints(escalations));
        put(Directory.class, new InMemoryDirectory());
        put(AnsweringTeams.class, new InMemoryAnsweringTeams());
        put(Relays.class, relays);
        put(SentTexts.class, sentTexts);
        put(Letters.class, new InMemoryLetters());
        put(Gifts.class, new InMemoryGifts());
        put(OptOuts.class, new InMemoryOptOuts());
        put(ServiceNumbers.class, new InMemoryServiceNumbers());
        put(LineOrders.class, new InMemoryLineOrders());
        put(HeardBefore.class, new InMemoryHeardBefore());
        put(CalledNumbers.class, new InMemoryCalledNumbers());
    }

    protected final <T> void put(Class<T> port, T adapter) {
        ports.put(port, adapter);
    }

    @Override
    public <T> T port(Class<T> type) {
        return type.cast(
                Objects.requireNonNull(ports.get(type), () -> type + " is not in memory yet"));
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
