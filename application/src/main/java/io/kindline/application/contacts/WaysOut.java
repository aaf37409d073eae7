package io.kindline.application.contacts;

import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.ChannelCapabilities;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import java.util.List;
import java.util.Optional;

/** Which doors lead to the subscriber of a contact, and to whom by each. */
public final class WaysOut {
    private final KnownDoors known;
    private final EntryPoints entryPoints;
    private final ChannelGateways channels;

    public WaysOut(KnownDoors known, EntryPoints entryPoints, ChannelGateways channels) {
        this.known = known;
        this.entryPoints = entryPoints;
        this.channels = channels;
    }

    ChannelCapabilities capabilities(EntryPoint door) {
        return channels.capabilities(door);
    }

    /** All of them, the contact's own first. */
    List<EntryPoint> of(ContactId contact) {
        return known.of(contact).stream()
                .filter(this::leadsOut)
                .map(one -> entryPoints.byId(one.door()))
                .toList();
    }

    /** A private way to whoever speaks in public; empty when he does not, or none is known. */
    Optional<EntryPointId> privately(Contact contact) {
        if (!entryPoints.byId(contact.head().entryPoint()).channel().isPublic()) {
            return Optional.empty();
        }
        return of(contact.id()).stream()
                .filter(door -> !door.channel().isPublic())
                .map(EntryPoint::id)
                .findFirst();
    }

    boolean lead(ContactId contact, EntryPointId by) {
        return of(contact).stream().anyMatch(door -> door.id().equals(by));
    }

    /** The contact in which he came by the door, if he did. */
    public Optional<ContactId> metBy(ContactId contact, EntryPointId door) {
        return known.of(contact).stream()
                .filter(one -> one.door().equals(door))
                .map(KnownDoors.Known::contact)
                .findFirst();
    }

    private boolean leadsOut(KnownDoors.Known one) {
        EntryPoint door = entryPoints.byId(one.door());
        Optional<ChannelGateway> gateway = channels.at(door);
        return switch (one.tie()) {
            case OWN -> true;
            case JOINED -> gateway.isPresent();
            case EARLIER -> gateway.filter(it -> it.reachesAgain(door) == Ability.YES).isPresent();
        };
    }
}
