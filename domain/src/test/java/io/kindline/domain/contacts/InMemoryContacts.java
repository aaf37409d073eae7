package io.kindline.domain.contacts;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.InMemoryWaitingLine;
import io.kindline.domain.routing.Place;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Contacts in memory, and the line in which the waiting ones stand. */
public final class InMemoryContacts implements Contacts {
    private static final int LATEST = 5;

    private final Map<ContactId, Stored> stored = new LinkedHashMap<>();
    private final Map<ContactId, Stored> open = new LinkedHashMap<>();
    private final Map<SubscriberId, Map<ContactId, Stored>> bySubscriber = new HashMap<>();
    private final InMemoryWaitingLine line;
    private final Queues queues;
    private final Safeguards safeguards;
    private final Set<ContactId> neutral = new HashSet<>();

    public InMemoryContacts(InMemoryWaitingLine line, Queues queues, Safeguards safeguards) {
        this.line = line;
        this.queues = queues;
        this.safeguards = safeguards;
    }

    /**
     * A contact and what lists show of it.
     *
     * @param handled how long it was in the last hand
     */
    public record Stored(
            Contact contact,
            String heading,
            String lastText,
            Instant lastAt,
            int unread,
            Duration handled) {

        Stored with(Contact next, Duration inHand) {
            int left = next instanceof Contact.Closed ? 0 : unread;
            return new Stored(next, heading, lastText, lastAt, left, inHand);
        }

        Stored showing(String text, Instant at, int nowUnread) {
            return new Stored(contact, heading, text, at, nowUnread, handled);
        }

        Stored read() {
            return new Stored(contact, heading, lastText, lastAt, 0, handled);
        }
    }

    /** Everything stored as lists show it, the newest first. */
    public List<Stored> newestFirst() {
        return newestFirst(stored.values().stream().map(this::veiled).toList());
    }

    private Stored veiled(Stored one) {
        return neutral.contains(one.contact().id())
                ? new Stored(one.contact(), "", "", one.lastAt(), one.unread(), one.handled())
                : one;
    }

    @Override
    public void show(ContactId id, Discretion how) {
        switch (how) {
            case NEUTRAL -> neutral.add(id);
            case PLAIN -> neutral.remove(id);
        }
    }

    /** How lists show the contact. */
    public Discretion discretion(ContactId id) {
        return neutral.contains(id) ? Discretion.NEUTRAL : Discretion.PLAIN;
    }

    /** Those that are not closed, in no order that matters. */
    public Collection<Stored> open() {
        return open.values();
    }

    private Collection<Stored> of(SubscriberId subscriber) {
        return bySubscriber.getOrDefault(subscriber, Map.of()).values();
    }

    private static List<Stored> newestFirst(Collection<Stored> some) {
        return some.stream()
                .sorted(
                        Comparator.<Stored, Instant>comparing(
                                        one -> one.contact().head().openedAt())
                                .thenComparing(one -> one.contact().id().value())
                                .reversed())
                .toList();
    }

    Stored get(ContactId id) {
        return Optional.ofNullable(stored.get(id))
                .orElseThrow(() -> new IllegalStateException("there is no contact " + id.value()));
    }

    void put(Stored changed) {
        Contact contact = changed.contact();
        stored.put(contact.id(), changed);
        bySubscriber
                .computeIfAbsent(contact.head().subscriber(), _ -> new LinkedHashMap<>())
                .put(contact.id(), changed);
        if (contact instanceof Contact.Open) {
            open.put(contact.id(), changed);
        } else {
            open.remove(contact.id());
        }
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(stored.get(id)).map(Stored::contact);
    }

    @Override
    public AtTheDoor lookUp(SubscriberId subscriber, EntryPointId entryPoint) {
        List<Contact> latest = newestFirst(of(subscriber)).stream().map(Stored::contact).toList();
        Optional<Contact> open =
                latest.stream().filter(contact -> isOpenAt(contact, entryPoint)).findFirst();
        List<Contact> few = latest.stream().limit(LATEST).toList();
        return new AtTheDoor(
                open.or(() ->
                        few.stream()
                                .filter(one -> one.head().entryPoint().equals(entryPoint))
                                .findFirst()),
                few.stream().flatMap(one -> servedBy(one).stream()).findFirst());
    }

    private static boolean isOpenAt(Contact contact, EntryPointId entryPoint) {
        return contact instanceof Contact.Open && contact.head().entryPoint().equals(entryPoint);
    }

    private static Optional<OperatorId> servedBy(Contact contact) {
        return contact instanceof Contact.Closed closed
                ? Optional.of(closed.by())
                : contact.holder();
    }

    @Override
    public void open(Contact.Open contact, String heading) {
        refuseSecond(contact);
        Instant at = contact.head().openedAt();
        put(new Stored(contact, heading, heading, at, 0, Duration.ZERO));
        stand(contact);
    }

    private void refuseSecond(Contact.Open contact) {
        ContactHead head = contact.head();
        boolean another =
                of(head.subscriber()).stream()
                        .map(Stored::contact)
                        .filter(one -> !one.id().equals(contact.id()))
                        .anyMatch(one -> isOpenAt(one, head.entryPoint()));
        if (another) {
            throw new ContactExists(head.subscriber());
        }
    }

    @Override
    public void save(Contact next) {
        Stored before = stored.get(next.id());
        if (before == null || before.contact().head().version() != next.head().version()) {
            throw new ChangedMeanwhile(next.id());
        }
        if (next instanceof Contact.Closed
                && before.contact() instanceof Contact.Open
                && safeguards.isWatched(next.id())) {
            throw new StillWatched(next.id());
        }
        if (next instanceof Contact.Open open) {
            refuseSecond(open);
        }
        Contact later = next.with(nextVersion(next.head()));
        put(before.with(later, HandlingTime.after(before.handled(), before.contact(), next)));
        line.leave(next.id());
        stand(later);
    }

    private static ContactHead nextVersion(ContactHead head) {
        return new ContactHead(
                head.id(),
                head.subscriber(),
                head.brand(),
                head.entryPoint(),
                head.queue(),
                head.priority(),
                head.language(),
                head.openedAt(),
                head.emotionAtStart(),
                head.topic(),
                head.clocks(),
                head.version() + 1);
    }

    private void stand(Contact contact) {
        if (contact instanceof Contact.Waiting(ContactHead head, WaitingTicket ticket)) {
            Queue queue = Objects.requireNonNull(queues.byId(head.queue()));
            line.stand(
                    new Place(
                            head.id(),
                            queue,
                            head.priority() == Priority.LIFE_SAFETY
                                    ? 0
                                    : head.priority().rank() * 10 + queue.priority(),
                            ticket.since(),
                            ticket.offerFrom(),
                            head.language(),
                            ticket.relaxAt(),
                            ticket.preferred(),
                            ticket.preferredUntil()));
        }
    }
}
