package io.kindline.application.distress;

import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.distress.Signals;
import io.kindline.domain.distress.Signals.Transliterated;
import io.kindline.domain.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lists in force: an administrator's own, or the shipped one. */
public final class SignalBook {
    private static final Language RUSSIAN = new Language("ru");

    private final ShippedSignals shipped;
    private final SignalLists written;
    private final Map<Language, Read> read = new ConcurrentHashMap<>();

    public SignalBook(ShippedSignals shipped, SignalLists written) {
        this.shipped = shipped;
        this.written = written;
    }

    private record Read(String list, Signals signals) {}

    /** The languages that have a list, in the order of their tags. */
    public List<Language> languages() {
        return shipped.lists().keySet().stream()
                .sorted(Comparator.comparing(Language::tag))
                .toList();
    }

    /** The text of the list in force; empty for a language without one. */
    public String list(Language language) {
        return written.of(language).orElseGet(() -> shipped.lists().getOrDefault(language, ""));
    }

    /** Whether an administrator wrote the list in force. */
    public Origin origin(Language language) {
        return written.of(language).isPresent() ? Origin.WRITTEN : Origin.SHIPPED;
    }

    /** Where a list comes from. */
    public enum Origin {
        SHIPPED,
        WRITTEN
    }

    /** The first alarming words, by the list of the language first, then by the others. */
    public Optional<Finding> in(Language language, String text) {
        List<Signals> lists =
                Stream.concat(
                                Stream.of(language).filter(shipped.lists()::containsKey),
                                languages().stream().filter(other -> !other.equals(language)))
                        .map(this::signals)
                        .toList();
        return Signals.firstIn(text, lists);
    }

    private Signals signals(Language language) {
        String list = list(language);
        return read.compute(
                        language,
                        (_, before) ->
                                before != null && before.list().equals(list)
                                        ? before
                                        : new Read(list, parse(language, list)))
                .signals();
    }

    /**
     * Reads a list.
     *
     * @throws MalformedSignals when a line is none
     */
    static Signals parse(Language language, String list) {
        return Signals.parse(
                list, language.equals(RUSSIAN) ? Transliterated.YES : Transliterated.NO);
    }
}
