package io.kindline.ui.contacts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words on their way from the composer: which they are, and what becomes of them. */
interface Sending {

    /** They are stored. */
    void taken();

    /** They are stored, or they were refused and stay where they are. */
    void over();

    /**
     * Where words were written.
     *
     * @param contact the key of the contact's drafts
     * @param noting whether as a note
     * @param mirror under which the browser mirrors them
     */
    record Origin(String contact, boolean noting, String mirror) {}

    /**
     * What was asked to be sent.
     *
     * @param turn how often the browser was told that words were taken: the same words in the same
     *     turn are the same message, sent twice by an impatient hand
     */
    record Words(Origin from, String text, int turn) {}

    /** One thing at a time is sent from one place, and once, however often it is clicked. */
    final class UnderWay {
        private final Set<Origin> from = new HashSet<>();
        private @Nullable Words last;

        /** Nothing when something from there is still on its way, or these were taken already. */
        Optional<Sending> begin(Words words, Runnable taken) {
            if (words.equals(last) || !from.add(words.from())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Sending() {
                        @Override
                        public void taken() {
                            last = words;
                            taken.run();
                        }

                        @Override
                        public void over() {
                            from.remove(words.from());
                        }
                    });
        }
    }
}
