package io.kindline.domain.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who or what wrote a mail. */
public enum Nature {
    /** A person, as far as one can tell. */
    PERSONAL,
    /** A program that answers by itself: away from the office, received your mail. */
    AUTO_REPLY,
    /** To many at once: a list, a newsletter. */
    BULK,
    /** A mail system that could not deliver a mail. */
    BOUNCE;

    private static final List<String> AWAY =
            List.of(
                    "automatic reply",
                    "auto reply",
                    "autoreply",
                    "auto-reply",
                    "auto response",
                    "out of office",
                    "out of the office",
                    "on vacation",
                    "автоответ",
                    "автоматический ответ",
                    "вне офиса",
                    "я в отпуске",
                    "balasan otomatis",
                    "di luar kantor",
                    "abwesenheitsnotiz",
                    "automatische antwort",
                    "réponse automatique",
                    "respuesta automática");
    private static final List<String> RETURNED =
            List.of(
                    "undelivered mail returned to sender",
                    "delivery status notification (failure)",
                    "mail delivery failed",
                    "returned mail:",
                    "failure notice",
                    "undeliverable:",
                    "undeliverable mail",
                    "delivery failure",
                    "mail system error",
                    "недоставленное сообщение",
                    "не удается доставить",
                    "не удалось доставить",
                    "pesan tidak terkirim");
    private static final Pattern MAIL_SYSTEM =
            Pattern.compile(
                    "(^|[<\\s\"])(mailer-daemon|postmaster|mail-daemon|mdaemon)(@|[\\s\">])");

    /**
     * Tells it from the headers.
     *
     * @param subject decoded
     */
    public static Nature of(MailHeaders headers, String subject) {
        String title = subject.strip().toLowerCase(Locale.ROOT);
        String type = headers.word("content-type");
        String submitted = headers.word("auto-submitted");
        boolean fromNobody = headers.word("return-path").equals("<>");
        boolean fromSystem = MAIL_SYSTEM.matcher(headers.word("from")).find();
        boolean report = type.startsWith("multipart/report") && type.contains("delivery-status");
        if (report
                || ((fromSystem || fromNobody) && RETURNED.stream().anyMatch(title::startsWith))) {
            return BOUNCE;
        }
        if (fromNobody
                || fromSystem
                || (!submitted.isEmpty() && !submitted.startsWith("no"))
                || answersByItself(headers)
                || AWAY.stream().anyMatch(title::startsWith)) {
            return AUTO_REPLY;
        }
        return toMany(headers) ? BULK : PERSONAL;
    }

    private static boolean answersByItself(MailHeaders headers) {
        String precedence = headers.word("precedence");
        return precedence.startsWith("auto")
                || headers.first("x-autoreply").isPresent()
                || headers.first("x-autorespond").isPresent()
                || headers.first("x-autoresponder").isPresent()
                || headers.first("x-auto-reply-from").isPresent()
                || headers.first("x-mail-autoreply").isPresent()
                || headers.word("x-failed-recipients").contains("@")
                || headers.word("content-type").startsWith("multipart/report");
    }

    private static boolean toMany(MailHeaders headers) {
        String precedence = headers.word("precedence");
        return List.of("bulk", "list", "junk").contains(precedence)
                || headers.first("list-id").isPresent()
                || headers.first("list-unsubscribe").isPresent()
                || headers.first("x-mailing-list").isPresent();
    }
}
