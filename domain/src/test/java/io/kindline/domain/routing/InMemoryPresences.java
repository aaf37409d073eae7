package io.kindline.domain.routing;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.InMemoryContacts;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Presence in memory; what somebody has in hand is counted from the contacts. */
public final class InMemoryPresences implements Presences {
    private final Map<OperatorId, Presence> presences = new HashMap<>();
    private final InMemoryContacts contacts;
    private final EntryPoints doors;

    public InMemoryPresences(InMemoryContacts contacts, EntryPoints doors) {
        this.contacts = contacts;
        this.doors = doors;
    }

    @Override
    public Optional<Presence> of(OperatorId operator) {
        return Optional.ofNullable(presences.get(operator));
    }

    @Override
    public Optional<Presence> lock(OperatorId operator) {
        return of(operator);
    }

    @Override
    public Optional<Presence> tryLock(OperatorId operator) {
        return of(operator);
    }

    @Override
    public void save(Presence presence) {
        presences.put(presence.operator(), presence);
    }

    @Override
    public void beat(OperatorId operator, Instant now) {
        presences.computeIfPresent(
                operator,
                (_, was) ->
                        was.state() == PresenceState.OFFLINE
                                ? was
                                : new Presence(
                                        operator,
                                        was.state(),
                                        was.reason(),
                                        was.since(),
                                        was.idleSince(),
                                        now,
                                        was.missedInARow()));
    }

    @Override
    public Map<OperatorId, PresenceState> states() {
        Map<OperatorId, PresenceState> states = new HashMap<>();
        presences.values().stream()
                .filter(presence -> presence.state() != PresenceState.OFFLINE)
                .forEach(presence -> states.put(presence.operator(), presence.state()));
        return states;
    }

    @Override
    public List<AtWork> available() {
        return presences.values().stream()
                .filter(presence -> presence.state() == PresenceState.AVAILABLE)
                .sorted(Comparator.comparing(Presence::idleSince))
                .map(this::atWork)
                .toList();
    }

    @Override
    public Optional<AtWork> available(OperatorId operator) {
        return of(operator)
                .filter(presence -> presence.state() == PresenceState.AVAILABLE)
                .map(this::atWork);
    }

    @Override
    public List<OperatorId> silent(Duration silence, Instant now) {
        return presences.values().stream()
                .filter(presence -> presence.state() != PresenceState.OFFLINE)
                .filter(presence -> !presence.lastBeatAt().isAfter(now.minus(silence)))
                .map(Presence::operator)
                .toList();
    }

    private AtWork atWork(Presence presence) {
        Map<Channel, Integer> inHand = new EnumMap<>(Channel.class);
        Set<ContactId> offered = new HashSet<>();
        for (InMemoryContacts.Stored stored : contacts.open()) {
            Contact contact = stored.contact();
            if (weighsOn(contact, presence.operator())) {
                Channel channel = doors.byId(contact.head().entryPoint()).channel();
                inHand.merge(channel, 1, Integer::sum);
                if (contact instanceof Contact.Offered) {
                    offered.add(contact.id());
                }
            }
        }
        return new AtWork(presence, Map.copyOf(inHand), Set.copyOf(offered));
    }

    private static boolean weighsOn(Contact contact, OperatorId who) {
        return switch (contact) {
            case Contact.Active active -> active.operator().equals(who);
            case Contact.WrapUp wrapUp -> wrapUp.operator().equals(who);
            case Contact.Offered offered -> offered.offer().to().equals(who);
            case Contact.Parked _, Contact.Waiting _, Contact.Closed _ -> false;
        };
    }
}
