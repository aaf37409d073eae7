package io.kindline.domain.distress;

import io.kindline.domain.shared.Language;
import java.util.Optional;

/** The lists of alarming words that administrators wrote in place of the shipped ones. */
public interface SignalLists {

    /** The longest list, in characters. */
    int LIST_MAX = 30_000;

    /** The list of a language, if one was written. */
    Optional<String> of(Language language);

    /** Stores a list; seen at once here and within seconds on other nodes. */
    void save(Language language, String list);

    /** The shipped list counts again. */
    void drop(Language language);
}
