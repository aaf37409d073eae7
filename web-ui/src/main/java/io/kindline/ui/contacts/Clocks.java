package io.kindline.ui.contacts;

import io.kindline.ui.shell.Markup;
import java.time.Instant;

/** Clocks that the browser keeps going, drawn with what stands around them; see {@link Times}. */
final class Clocks {

    private Clocks() {}

    /** Time that has passed since. */
    static Markup since(Instant at) {
        return Markup.span("", "figures").with("data-since", millis(at));
    }

    /** Time that is left. */
    static Markup until(Instant at) {
        return Markup.span("", "figures").with("data-until", millis(at));
    }

    /** A ring that empties as the time goes. */
    static Markup ring(Instant from, Instant until) {
        return Markup.span("", "ring")
                .with("aria-hidden", "true")
                .with("data-ring-from", millis(from))
                .with("data-ring-until", millis(until));
    }

    private static String millis(Instant at) {
        return Long.toString(at.toEpochMilli());
    }
}
