package io.kindline.ui.shell;

import io.kindline.application.live.LiveEvent;

/** Which news of a contact concern what is shown beside its words. */
public final class News {

    private News() {}

    /**
     * Whether something of this kind happened, the contact itself took a step, or something was not
     * heard; words that come and go change nothing.
     */
    public static boolean concern(Class<? extends LiveEvent> kind, LiveEvent event) {
        return kind.isInstance(event)
                || event instanceof LiveEvent.ContactChanged
                || event instanceof LiveEvent.Missed;
    }
}
