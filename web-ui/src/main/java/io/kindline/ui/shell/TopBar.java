package io.kindline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;

/** Presence, today's figures, the palette, language, look and the person. */
final class TopBar extends Header {
    private static final long serialVersionUID = 1;

    TopBar(Duty duty) {
        addClassName("bar");
        if (worksWithContacts(duty.current().actor())) {
            add(new DutyPanel(duty));
        }
        var middle = new Div();
        middle.addClassName("grow");
        add(middle, find(), new LanguageMenu(), scheme(), keys(), new PersonMenu(duty.current()));
    }

    /** Administrators set up the centre; they take no contacts. */
    static boolean worksWithContacts(Actor.Staff person) {
        return person.roles().contains(Role.OPERATOR) || person.roles().contains(Role.SUPERVISOR);
    }

    private NativeButton find() {
        var find = new NativeButton();
        Markup.draw(
                find,
                Icon.COMMAND.mark(),
                Markup.span(getTranslation("shell.palette.placeholder")),
                Markup.key("Ctrl K"));
        find.addClassNames("quiet", "find");
        find.getElement()
                .setAttribute("data-opens", "palette")
                .setAttribute("aria-keyshortcuts", "Control+K");
        return find;
    }

    private NativeButton scheme() {
        NativeButton scheme = small(Icon.MOON, "shell.scheme");
        scheme.getElement().setAttribute("data-scheme-toggle", true);
        return scheme;
    }

    private NativeButton keys() {
        NativeButton keys = small(Icon.KEYBOARD, "shell.keys");
        keys.getElement().setAttribute("data-opens", "keys").setAttribute("aria-keyshortcuts", "?");
        return keys;
    }

    private NativeButton small(Icon icon, String key) {
        var button = new NativeButton();
        Markup.draw(button, icon.mark());
        button.addClassName("quiet");
        button.getElement()
                .setAttribute("aria-label", getTranslation(key))
                .setAttribute("title", getTranslation(key))
                .setAttribute("data-command", getTranslation(key));
        return button;
    }
}
