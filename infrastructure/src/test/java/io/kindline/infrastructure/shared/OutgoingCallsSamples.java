package io.kindline.infrastructure.shared;

import java.util.Map;

/** Outgoing calls for tests of other features. */
public final class OutgoingCallsSamples {
    private OutgoingCallsSamples() {}

    /** This machine and public addresses, no other private ones. */
    public static OutgoingCalls toThisMachine() {
        return new OutgoingCalls(
                SettingsSamples.with(
                        Map.of("kindline.security.private-networks-allowed", "127.0.0.1")));
    }
}
