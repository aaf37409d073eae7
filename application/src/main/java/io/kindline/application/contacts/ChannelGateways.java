package io.kindline.application.contacts;

import io.kindline.application.contacts.ChannelGateway.Ability;
import io.kindline.application.contacts.ChannelGateway.ChannelCapabilities;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gateway of each kind of door, one at most. */
public final class ChannelGateways {
    private final Map<Door, ChannelGateway> gateways;

    public ChannelGateways(List<ChannelGateway> gateways) {
        this.gateways =
                gateways.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ChannelGateway::door, Function.identity()));
    }

    /** By what messages leave there; empty where nothing can be sent. */
    public Optional<ChannelGateway> at(EntryPoint entryPoint) {
        return Optional.ofNullable(gateways.get(entryPoint.door()));
    }

    /** What the channel behind the entry point can do; nothing where nothing can be sent. */
    public ChannelCapabilities capabilities(EntryPoint entryPoint) {
        return at(entryPoint)
                .map(gateway -> gateway.capabilities(entryPoint))
                .orElseGet(() ->
                        new ChannelCapabilities(
                                entryPoint.textMax(), Ability.NO, Ability.NO, Ability.NO));
    }
}
