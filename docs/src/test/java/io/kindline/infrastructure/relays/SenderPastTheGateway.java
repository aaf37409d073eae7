package io.kindline.infrastructure.relays;

import io.kindline.application.relays.SmsGateway;

/** Hands a short message to the network past the gateway. */
public class SenderPastTheGateway {
    private final SmsGateway network;

    SenderPastTheGateway(SmsGateway network) {
        this.network = network;
    }

    void send(SmsGateway.Sms sms) {
        network.send(sms);
    }
}
