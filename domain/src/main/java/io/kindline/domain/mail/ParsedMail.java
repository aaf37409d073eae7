package io.kindline.domain.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mail as far as it could be understood.
 *
 * @param from empty when it names no sender that could be answered
 * @param recipients everybody in its To and Cc, as they stand there
 * @param subject decoded, one line, at most 500 characters
 * @param internetId its own id, empty when it has none
 * @param references ids of earlier mails, the nearest first
 * @param addressedTo every address it went to, for tokens of ours
 * @param text what its sender wrote now, without quoted history; may be empty
 * @param page the whole mail as harmless HTML, when there is more to see than the text
 * @param report the text of a returned mail, at most 64 KiB; empty for others
 * @param hops how many servers it passed
 * @param fingerprint SHA-256 in hex of what stays the same when it is delivered twice
 */
public record ParsedMail(
        Optional<Correspondent> from,
        List<Correspondent> recipients,
        String subject,
        Optional<String> internetId,
        List<String> references,
        List<String> addressedTo,
        MailHeaders headers,
        Nature nature,
        String text,
        Optional<String> page,
        Set<Trait> traits,
        String report,
        int hops,
        String fingerprint) {

    public ParsedMail {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        addressedTo = List.copyOf(addressedTo);
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
    }

    /** How many other addresses it went to. */
    public int others() {
        return Math.max(0, recipients.size() - 1);
    }

    /** The same mail with other traits. */
    public ParsedMail with(Set<Trait> changed) {
        return new ParsedMail(
                from,
                recipients,
                subject,
                internetId,
                references,
                addressedTo,
                headers,
                nature,
                text,
                page,
                changed,
                report,
                hops,
                fingerprint);
    }

    /** Never what is in it. */
    @Override
    public String toString() {
        return "mail " + fingerprint;
    }
}
