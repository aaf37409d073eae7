package io.kindline.application.expenses;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** By which two claims are seen to say the same. */
final class ClaimPrint {
    private ClaimPrint() {}

    /** 64 hexadecimal digits. */
    static String of(ClaimExpense.Command command) {
        List<String> parts =
                List.of(
                        command.contact().value().toString(),
                        command.amount().minorUnits() + command.amount().currency().toString(),
                        command.day().toString(),
                        command.what(),
                        command.wished().name(),
                        command.receipt().map(file -> file.sha256()).orElse(""));
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
