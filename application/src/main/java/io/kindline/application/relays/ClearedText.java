package io.kindline.application.relays;

import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.relays.ServiceNumber;
import java.util.Optional;

/**
 * A text that may leave now: nobody concerned is protected by silence, nobody asked never to be
 * asked, nobody is woken. {@link TakeDueTexts} alone makes one, so nothing leaves past its guard.
 */
public final class ClearedText {
    private final SentText text;
    private final ServiceNumber from;
    private final SealedNumber to;
    private final Optional<SealedNumber> within;
    private final int attempt;

    ClearedText(
            SentText text,
            ServiceNumber from,
            SealedNumber to,
            Optional<SealedNumber> within,
            int attempt) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.within = within;
        this.attempt = attempt;
    }

    public SentText text() {
        return text;
    }

    public ServiceNumber from() {
        return from;
    }

    public SealedNumber to() {
        return to;
    }

    /** The number that stands in it: after both consents alone. */
    public Optional<SealedNumber> within() {
        return within;
    }

    /** 1 for the first. */
    public int attempt() {
        return attempt;
    }
}
