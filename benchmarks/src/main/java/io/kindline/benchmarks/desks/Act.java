package io.kindline.benchmarks.desks;

import java.util.Locale;

/** What is timed. */
enum Act {
    OPEN_INBOX,
    OPEN_CONTACT,
    TAKE_NEXT,
    SEND_REPLY,
    SEE_MESSAGE,
    EMERGENCY;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
