package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Key;

/** Buttons that are hit under stress: large, with words, each with one key. */
final class Big {
    private Big() {}

    /** As {@link #button}; a form answers it, and gets what is typed meanwhile. */
    static NativeButton opening(String words, String key, Runnable pressed) {
        NativeButton button = button(words, key, pressed);
        Browser.holdKeys(button.getElement());
        return button;
    }

    static NativeButton button(String words, String key, Runnable pressed) {
        var button = new NativeButton();
        button.add(new Span(words));
        button.addClassNames("plain", "big");
        button.getElement().setAttribute("data-command", words);
        if (!key.isEmpty()) {
            button.add(new Key(key));
            button.getElement().setAttribute("aria-keyshortcuts", key);
        }
        button.addClickListener(_ -> pressed.run());
        return button;
    }
}
