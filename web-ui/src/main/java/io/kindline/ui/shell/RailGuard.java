package io.kindline.ui.shell;

import io.kindline.domain.shared.Actor;

/** Knows of one way in the rail whether it leads this person anywhere just now. */
public interface RailGuard {

    /** Whether the guard speaks of that address. */
    boolean watches(String path);

    /** Whether the person is shown the way; runs without the screen's lock. */
    boolean lets(Actor.Staff person);
}
