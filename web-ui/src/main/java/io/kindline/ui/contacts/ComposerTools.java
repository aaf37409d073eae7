package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;

/** The small buttons below the words. */
final class ComposerTools {
    private ComposerTools() {}

    static NativeButton attach(Component on) {
        String words = on.getTranslation("attach.files");
        var attach = new NativeButton();
        Markup.draw(attach, Icon.CLIP.mark(), Markup.span(words, "unseen"), Markup.key("Alt A"));
        attach.addClassName("quiet");
        attach.getElement()
                .setAttribute("aria-keyshortcuts", "Alt+A")
                .setAttribute("data-command", words)
                .setAttribute("data-attach", true)
                .setAttribute("title", words);
        return attach;
    }

    static NativeButton check(Component on, Runnable pressed) {
        String words = on.getTranslation("desk.let-me-check");
        var check = new NativeButton();
        Markup.draw(check, Icon.PROMISE.mark(), Markup.span(words), Markup.key("L"));
        check.addClassName("quiet");
        check.getElement()
                .setAttribute("aria-keyshortcuts", "L")
                .setAttribute("data-command", words)
                .setAttribute("title", on.getTranslation("desk.let-me-check.hint"));
        check.addClickListener(_ -> pressed.run());
        return check;
    }

    static NativeButton later(Component on, Runnable pressed) {
        String words = on.getTranslation("planned.title");
        var later = new NativeButton();
        Markup.draw(later, Icon.CLOCK.mark(), Markup.span(words, "unseen"));
        later.addClassName("quiet");
        later.getElement().setAttribute("data-command", words).setAttribute("title", words);
        later.addClickListener(_ -> pressed.run());
        return later;
    }
}
