package io.kindline.domain.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the sender is who the mail says, as our own mail server found out. */
public enum Authenticity {
    /** The sender's domain vouches for the mail. */
    PASS,
    /** The sender's domain says that it is not from there. */
    FAIL,
    /** Checked, and nobody vouches. */
    NONE,
    /** Our server did not say, or it is not known which server is ours. */
    UNCHECKED;

    private static final Pattern RESULT =
            Pattern.compile("(?:^|[;\\s])(dmarc|dkim|spf)\\s*=\\s*([a-z]+)([^;]*)");
    private static final Pattern SIGNED_BY =
            Pattern.compile("header\\.(?:d|i)\\s*=\\s*\"?@?([^\\s;\"]+)");

    /**
     * Reads {@code Authentication-Results} (RFC 8601).
     *
     * @param headers all of that name, topmost first
     * @param ours the id under which our server writes; results of any other are a stranger's words
     * @param fromDomain of the address the mail says it is from
     */
    public static Authenticity of(List<String> headers, Optional<String> ours, String fromDomain) {
        if (ours.isEmpty()) {
            return UNCHECKED;
        }
        String id = ours.get().toLowerCase(Locale.ROOT);
        return headers.stream()
                .map(header -> header.toLowerCase(Locale.ROOT).strip())
                .filter(header -> writtenBy(header).equals(id))
                .findFirst()
                .map(header -> verdict(header, fromDomain.toLowerCase(Locale.ROOT)))
                .orElse(UNCHECKED);
    }

    private static String writtenBy(String header) {
        int end = header.indexOf(';');
        String first = (end < 0 ? header : header.substring(0, end)).strip();
        int blank = first.indexOf(' ');
        return blank < 0 ? first : first.substring(0, blank);
    }

    /** DMARC decides where it was asked; otherwise a signature of the sender's own domain. */
    private static Authenticity verdict(String header, String fromDomain) {
        Authenticity found = NONE;
        Matcher results = RESULT.matcher(header.replaceAll("\\([^)]*\\)", " "));
        while (results.find()) {
            boolean pass = results.group(2).equals("pass");
            boolean fail = results.group(2).equals("fail");
            if (results.group(1).equals("dmarc") && (pass || fail)) {
                return pass ? PASS : FAIL;
            }
            if (results.group(1).equals("dkim") && pass && aligned(results.group(3), fromDomain)) {
                found = PASS;
            } else if (fail && found == NONE) {
                found = FAIL;
            }
        }
        return found;
    }

    private static boolean aligned(String properties, String fromDomain) {
        Matcher by = SIGNED_BY.matcher(properties);
        return by.find()
                && (fromDomain.equals(by.group(1)) || fromDomain.endsWith("." + by.group(1)));
    }
}
