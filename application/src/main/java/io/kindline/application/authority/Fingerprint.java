package io.kindline.application.authority;

import io.kindline.domain.regulation.ClauseKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** By which two requests are seen to ask the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(RequestException.Command command) {
        List<String> parts =
                List.of(
                        command.contact().value().toString(),
                        command.kind().name(),
                        command.amount()
                                .map(money -> money.minorUnits() + money.currency().toString())
                                .orElse(""),
                        command.words().clause().map(ClauseKey::value).orElse(""),
                        command.words().reason(),
                        command.words().goodExpected(),
                        command.words().beneficiary());
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            String.join("\0", parts)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
