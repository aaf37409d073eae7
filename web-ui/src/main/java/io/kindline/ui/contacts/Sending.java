package io.kindline.ui.contacts;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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

    /** From one place one thing at a time is sent, however often it is clicked. */
    final class UnderWay {
        private final Set<Origin> from = new HashSet<>();

        /** Nothing when something from there is still on its way. */
        Optional<Sending> begin(Origin origin, Runnable taken) {
            if (!from.add(origin)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Sending() {
                        @Override
                        public void taken() {
                            taken.run();
                        }

                        @Override
                        public void over() {
                            from.remove(origin);
                        }
                    });
        }
    }
}
