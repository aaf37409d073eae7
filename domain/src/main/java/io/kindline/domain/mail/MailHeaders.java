package io.kindline.domain.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The headers of a mail in their order, names in lower case, values unfolded and as text; encoded
 * words are still encoded.
 */
public record MailHeaders(List<Header> all) {

    public MailHeaders {
        all = List.copyOf(all);
    }

    /** One line. */
    public record Header(String name, String value) {
        public Header {
            name = name.toLowerCase(Locale.ROOT);
        }
    }

    /** The first of the name. */
    public Optional<String> first(String name) {
        return all.stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .findFirst();
    }

    /** All of the name, topmost first. */
    public List<String> every(String name) {
        return all.stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .toList();
    }

    /** The first of the name in lower case, empty when there is none. */
    String word(String name) {
        return first(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** Never what stands in them. */
    @Override
    public String toString() {
        return all.size() + " headers";
    }
}
