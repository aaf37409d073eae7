package io.kindline.benchmarks.desks;

/** What is timed. */
enum Act {
    OPEN_INBOX,
    OPEN_CONTACT,
    TAKE_NEXT,
    SEND_REPLY,
    SEE_MESSAGE,
    EMERGENCY
}
