package io.kindline.application.relays;

import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.ServiceNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
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
        return hash(all);
    }

    /** Of what came to a service number: 64 hexadecimal digits, from which no number is guessed. */
    static String of(ServiceNumber to, SealedNumber from, Optional<String> words) {
        return hash(
                String.join(
                        "\0",
                        to.id().value().toString(),
                        from.token().hex(),
                        words.map(text -> "t" + text).orElse("c")));
    }

    private static String hash(String all) {
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
