package io.kindline.domain.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a mail came back, in plain words without anybody's address. */
public final class ReturnReason {
    private static final Pattern STATUS =
            Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    private ReturnReason() {}

    /**
     * Words for what a returned mail says.
     *
     * @param report the report's text, where enhanced status codes (RFC 3463) stand
     */
    public static String of(String report) {
        Optional<Matcher> status = failure(report);
        if (status.isEmpty()) {
            return "The mail came back.";
        }
        String code = status.get().group();
        String words =
                switch (status.get().group(2) + "." + status.get().group(3)) {
                    case "1.1", "1.10" -> "There is no such address";
                    case "1.2", "4.4", "1.8" -> "There is no such mail domain";
                    case "1.3", "1.6" -> "The address is wrong or was given up";
                    case "2.1" -> "The mailbox is switched off";
                    case "2.2" -> "The mailbox is full";
                    case "3.4", "2.3" -> "The mail is too large";
                    case "4.1", "4.7", "4.2" ->
                            "The other server could not be reached for too long";
                    default -> byKind(status.get().group(2));
                };
        return words + " (" + code + ").";
    }

    private static String byKind(String kind) {
        return switch (kind) {
            case "1" -> "The address does not work";
            case "2" -> "The mailbox does not take it";
            case "4" -> "The way to the other server is broken";
            case "6" -> "The other server cannot read it";
            case "7" -> "The other server refused it";
            default -> "The mail came back";
        };
    }

    private static Optional<Matcher> failure(String report) {
        Matcher status = STATUS.matcher(report);
        Optional<Matcher> passing = Optional.empty();
        while (status.find()) {
            if (status.group(1).equals("5")) {
                return Optional.of(status);
            }
            if (status.group(1).equals("4") && passing.isEmpty()) {
                Matcher kept = STATUS.matcher(report);
                passing = kept.find(status.start()) ? Optional.of(kept) : Optional.empty();
            }
        }
        return passing;
    }
}
