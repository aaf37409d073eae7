package io.kindline.domain.relays;

/** What a seeker may learn. Whatever went wrong is one and the same to him (S9). */
public enum HandBack {
    PASSED_ON,
    EXCHANGED,
    COULD_NOT_HELP,
    NOTHING
}
