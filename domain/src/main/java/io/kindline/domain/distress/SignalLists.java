package io.kindline.domain.distress;

import java.util.Optional;

/** The lists of alarming words that administrators wrote in place of the shipped ones. */
public interface SignalLists {

    /** The longest list, in characters. */
    int LIST_MAX = 30_000;

    /** The list, if one was written. */
    Optional<String> of(SignalList which);

    /** Stores a list; seen at once here, and on other nodes as soon as they are told. */
    void save(SignalList which, String list);

    /** The shipped list counts again. */
    void drop(SignalList which);
}
