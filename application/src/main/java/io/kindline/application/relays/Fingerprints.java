package io.kindline.application.relays;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** By which two requests are seen to ask the same. */
final class Fingerprints {
    private Fingerprints() {}

    /** 64 hexadecimal digits. */
    static String of(StartRelay.Command command) {
        String whom =
                command.whom().stream()
                        .map(one ->
                                switch (one) {
                                    case StartRelay.Whom.Candidate(var id) -> "s" + id.value();
                                    case StartRelay.Whom.Called(var id) -> "c" + id.value();
                                })
                        .collect(Collectors.joining(","));
        String all =
                String.join(
                        "\0",
                        command.contact().value().toString(),
                        command.purpose().name(),
                        command.words(),
                        whom,
                        command.bond().name());
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
