package io.kindline.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.operators.SignedIn;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who sits at the screen, and the way out. */
final class PersonMenu extends Composite<Dropdown> {
    private static final long serialVersionUID = 1;
    private static final int INITIALS = 2;

    private final transient CurrentActor current;

    PersonMenu(CurrentActor current) {
        this.current = current;
    }

    @Override
    protected Dropdown initContent() {
        SignedIn me = current.person();
        var badge = new Span(initials(me.displayName()));
        badge.addClassName("person-badge");
        var menu = new Dropdown(getTranslation("shell.person", me.displayName()), badge);
        menu.button().addClassName("bar-person");
        var who = new Div();
        Markup.draw(who, Markup.span(me.displayName(), "menu-name"), Markup.span(me.account()));
        who.addClassName("menu-text");
        menu.text(who);
        menu.item(
                        Markup.span(getTranslation("shell.tokens")),
                        () -> UI.getCurrent().navigate("tokens"))
                .getElement()
                .setAttribute("data-command", getTranslation("shell.tokens"));
        menu.item(
                        Markup.span(getTranslation("shell.password")),
                        () -> UI.getCurrent().navigate("password"))
                .getElement()
                .setAttribute("data-command", getTranslation("shell.password"));
        menu.item(Markup.span(getTranslation("shell.sign-out")), current::signOut)
                .getElement()
                .setAttribute("data-command", getTranslation("shell.sign-out"));
        return menu;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(INITIALS)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
