package io.kindline.application.simulation;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.routing.Capacity;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be true, kept beside the stores and compared with them after every step. */
final class Mirror {
    private final Centre centre;
    private final Map<EntryPointId, EntryPoint> doors;
    private final Map<ContactId, Contact> open = new LinkedHashMap<>();
    private final Map<ContactId, Contact> ended = new LinkedHashMap<>();
    private final Set<ContactId> merged = new LinkedHashSet<>();
    private final Map<Whose, ContactId> openOf = new HashMap<>();
    private final Map<OperatorId, Set<ContactId>> hands = new HashMap<>();
    private final Map<Rest, Instant> declined = new HashMap<>();

    /** Everything acknowledged, by the caller's key. */
    final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();

    record Acknowledged(MessageId message, String text, int person, int door) {}

    private record Whose(SubscriberId subscriber, EntryPointId door) {}

    private record Rest(ContactId contact, OperatorId operator) {}

    Mirror(Centre centre) {
        this.centre = centre;
        this.doors = centre.doors.stream().collect(Collectors.toMap(EntryPoint::id, door -> door));
    }

    Map<ContactId, Contact> open() {
        return open;
    }

    Map<ContactId, Contact> ended() {
        return ended;
    }

    /** Those that were joined into others, the earliest first. */
    Set<ContactId> merged() {
        return merged;
    }

    @Nullable Contact get(ContactId id) {
        Contact known = open.get(id);
        return known == null ? ended.get(id) : known;
    }

    /** Takes over what a step made of a contact, if the step was legal. */
    void changed(Contact after) {
        Contact before = get(after.id());
        refuseIllegal(before, after);
        if (before != null) {
            forget(before);
        }
        if (after instanceof Contact.Closed end) {
            ended.put(after.id(), after);
            if (end.mergedInto().isPresent()) {
                merged.add(after.id());
            }
            return;
        }
        open.put(after.id(), after);
        ContactId other = openOf.put(whose(after.head()), after.id());
        require(other == null, "P2: one open contact a person and door", after);
        carriedBy(after).ifPresent(who -> handsOf(who).add(after.id()));
    }

    private void forget(Contact before) {
        open.remove(before.id());
        ended.remove(before.id());
        merged.remove(before.id());
        if (!(before instanceof Contact.Closed)) {
            openOf.remove(whose(before.head()));
            carriedBy(before).ifPresent(who -> handsOf(who).remove(before.id()));
        }
    }

    private static Whose whose(ContactHead head) {
        return new Whose(head.subscriber(), head.entryPoint());
    }

    private Set<ContactId> handsOf(OperatorId who) {
        return hands.computeIfAbsent(who, _ -> new HashSet<>());
    }

    /** Whose capacity it takes; what is parked weighs nothing. */
    private static Optional<OperatorId> carriedBy(Contact contact) {
        return switch (contact) {
            case Contact.Offered offered -> Optional.of(offered.offer().to());
            case Contact.Active active -> Optional.of(active.operator());
            case Contact.WrapUp wrapUp -> Optional.of(wrapUp.operator());
            case Contact.Parked _, Contact.Waiting _, Contact.Closed _ -> Optional.empty();
        };
    }

    private void refuseIllegal(@Nullable Contact before, Contact after) {
        boolean legal =
                switch (before) {
                    case null -> after instanceof Contact.Waiting;
                    case Contact.Waiting _ -> !(after instanceof Contact.Parked);
                    case Contact.Offered offered ->
                            !(after instanceof Contact.Offered again)
                                    || again.offer().equals(offered.offer());
                    case Contact.Held held ->
                            !(after instanceof Contact.Held now)
                                    || now.operator().equals(held.operator());
                    case Contact.Closed _ ->
                            after instanceof Contact.Waiting || after instanceof Contact.Active;
                };
        if (!legal) {
            throw new AssertionError("P2: from hand to hand without leave: " + before + after);
        }
        if (after instanceof Contact.Offered offered && !(before instanceof Contact.Offered)) {
            int load = loadOf(offered.offer().to());
            require(
                    Capacity.usual().fits(load, doorOf(after).channel(), after.head().priority()),
                    "an offer to full hands",
                    after);
        }
        if (before instanceof Contact.Waiting && after instanceof Contact.Closed end) {
            require(end.mergedInto().isPresent(), "P4: dropped from the line", after);
        }
    }

    private EntryPoint doorOf(Contact contact) {
        return Objects.requireNonNull(doors.get(contact.head().entryPoint()));
    }

    private int loadOf(OperatorId who) {
        return handsOf(who).stream()
                .mapToInt(id ->
                        Capacity.usual()
                                .weights()
                                .get(doorOf(Objects.requireNonNull(open.get(id))).channel()))
                .sum();
    }

    void declined(ContactId contact, OperatorId by, Instant now) {
        declined.put(new Rest(contact, by), now);
    }

    /** P4: while a life-safety contact waits that he may take, he is given no other. */
    void given(OperatorId who, Contact taken, Instant now) {
        if (taken.head().priority() == Priority.LIFE_SAFETY) {
            return;
        }
        OperatorProfile profile = Objects.requireNonNull(centre.profiles.get(who));
        open.values().stream()
                .filter(Contact.Waiting.class::isInstance)
                .filter(one -> one.head().priority() == Priority.LIFE_SAFETY)
                .filter(one -> profile.queues().contains(one.head().queue()))
                .filter(one -> !rests(one.id(), who, now))
                .findAny()
                .ifPresent(one -> {
                    throw new AssertionError(
                            "P4: " + one.id() + " waits for life's sake behind " + taken.id());
                });
    }

    private boolean rests(ContactId contact, OperatorId who, Instant now) {
        Instant at = declined.get(new Rest(contact, who));
        return at != null && at.isAfter(now.minus(House.DECLINED_RESTS_FOR));
    }

    static void require(boolean holds, String promise, Object about) {
        if (!holds) {
            throw new AssertionError(promise + ": " + about);
        }
    }
}
