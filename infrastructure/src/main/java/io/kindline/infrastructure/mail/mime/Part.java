package io.kindline.infrastructure.mail.mime;

import io.kindline.domain.mail.MailHeaders;
import io.kindline.domain.mail.MailHeaders.Header;
import java.util.List;
import java.util.Locale;

/**
 * One part of a mail, told by its own headers.
 *
 * @param type in lower case, as {@code text/plain}
 * @param name of the file, empty when it gives none
 * @param contentId without brackets, empty when it has none
 * @param within the multiparts around it, the nearest first
 */
record Part(
        String type,
        Parameters parameters,
        String disposition,
        String name,
        String contentId,
        List<Part> within) {
    private static final String TYPE = "[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+";

    static Part of(List<Header> headers, List<Part> within) {
        var all = new MailHeaders(headers);
        String content = all.first("content-type").orElse("");
        Parameters parameters = Parameters.of(content);
        Parameters disposition = Parameters.of(all.first("content-disposition").orElse(""));
        String name = disposition.get("filename").or(() -> parameters.get("name")).orElse("");
        String id = all.first("content-id").orElse("").strip();
        return new Part(
                type(parameters.value(), within),
                parameters,
                disposition.value(),
                HeaderText.line(name, 200),
                id.replaceAll("^<|>$", ""),
                within);
    }

    private static String type(String given, List<Part> within) {
        String type = given.strip().toLowerCase(Locale.ROOT);
        if (type.equals("text") || type.isEmpty()) {
            boolean digest = !within.isEmpty() && within.getFirst().type.equals("multipart/digest");
            return digest && type.isEmpty() ? "message/rfc822" : "text/plain";
        }
        return type.matches(TYPE) ? type : "text/plain";
    }

    boolean isAttached() {
        return disposition.startsWith("attachment")
                || (!name.isEmpty() && !disposition.startsWith("inline"))
                || (!name.isEmpty() && !isText());
    }

    boolean isText() {
        return type.equals("text/plain") || type.equals("text/html");
    }

    boolean isIn(String multipart) {
        return within.stream().anyMatch(around -> around.type.equals(multipart));
    }

    boolean isPicture() {
        return type.startsWith("image/") && !contentId.isEmpty();
    }
}
