package io.kindline.application.distress;

import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.SignalList;
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
    private final Map<SignalList, Read> read = new ConcurrentHashMap<>();

    public SignalBook(ShippedSignals shipped, SignalLists written) {
        this.shipped = shipped;
        this.written = written;
    }

    private record Read(String list, Signals signals) {}

    /** The languages that have a list, in the order of their tags. */
    public List<Language> languages() {
        return shipped.lists(SignalList.Topic.DISTRESS).keySet().stream()
                .sorted(Comparator.comparing(Language::tag))
                .toList();
    }

    /** The text of the list in force; empty for a language without one. */
    public String list(SignalList which) {
        return written.of(which)
                .orElseGet(() -> shipped.lists(which.topic()).getOrDefault(which.language(), ""));
    }

    /** Whether an administrator wrote the list in force. */
    public Origin origin(SignalList which) {
        return written.of(which).isPresent() ? Origin.WRITTEN : Origin.SHIPPED;
    }

    /** Where a list comes from. */
    public enum Origin {
        SHIPPED,
        WRITTEN
    }

    /** The first alarming words, by this list first, then by those of the other languages. */
    public Optional<Finding> in(SignalList first, String text) {
        List<Signals> lists =
                Stream.concat(
                                Stream.of(first.language()).filter(languages()::contains),
                                languages().stream()
                                        .filter(other -> !other.equals(first.language())))
                        .map(language -> signals(new SignalList(first.topic(), language)))
                        .toList();
        return Signals.firstIn(text, lists);
    }

    private Signals signals(SignalList which) {
        String list = list(which);
        return read.compute(
                        which,
                        (_, before) ->
                                before != null && before.list().equals(list)
                                        ? before
                                        : new Read(list, parse(which, list)))
                .signals();
    }

    /**
     * Reads a list.
     *
     * @throws MalformedSignals when a line is none
     */
    static Signals parse(SignalList which, String list) {
        return Signals.parse(
                which.topic(),
                list,
                which.language().equals(RUSSIAN) ? Transliterated.YES : Transliterated.NO);
    }
}
