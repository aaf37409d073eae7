package io.kindline.infrastructure.offenders;

import io.kindline.application.contacts.ChannelGateway;

/** Sends without asking whether it may. */
public record SenderPastTheOutbox(ChannelGateway gateway) {

    void send(ChannelGateway.OutboundMessage message) {
        gateway.send(message);
    }
}
