package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What can be done with the contact, each by one key. */
final class ActionBar extends Div {
    private static final long serialVersionUID = 1;

    /** The things that can be done. */
    enum Action {
        GRANT("G", Icon.GIFT),
        HELP("E", Icon.ALERT),
        RELAY("R", Icon.LINK),
        NOTE("N", Icon.NOTE),
        FACT("F", Icon.FLAG),
        PROMISE("P", Icon.PROMISE),
        GIFT("B", Icon.STAR),
        ASK("Q", Icon.QUESTION),
        ANSWER("Q", Icon.QUESTION),
        TRANSFER("T", Icon.TRANSFER),
        PARK("S", Icon.PAUSE),
        RESUME("S", Icon.PLAY),
        MERGE("M", Icon.MERGE),
        UNMERGE("M", Icon.MERGE),
        WRAP_UP("W", Icon.CHECK);

        private final String key;
        private final Icon icon;

        Action(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    /** At once or never; the others may open one, or change their mind. */
    private static final Set<Action> OPENS_A_FORM =
            EnumSet.of(
                    Action.HELP,
                    Action.NOTE,
                    Action.FACT,
                    Action.PROMISE,
                    Action.TRANSFER,
                    Action.PARK,
                    Action.WRAP_UP);

    /** Seldom wanted: where there is little room these show their icon alone. */
    private static final Set<Action> SELDOM =
            EnumSet.of(
                    Action.RELAY,
                    Action.FACT,
                    Action.GIFT,
                    Action.ASK,
                    Action.ANSWER,
                    Action.PARK,
                    Action.RESUME,
                    Action.MERGE,
                    Action.UNMERGE);

    private final transient Map<Action, NativeButton> buttons = new EnumMap<>(Action.class);

    ActionBar(Consumer<Action> chosen) {
        addClassName("actions");
        getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", getTranslation("desk.actions"));
        for (Action action : Action.values()) {
            add(button(action, chosen));
        }
    }

    /** Shows these actions only. */
    void offer(Set<Action> possible) {
        buttons.forEach((action, button) -> button.setVisible(possible.contains(action)));
    }

    private NativeButton button(Action action, Consumer<Action> chosen) {
        String words = Words.of(this, "action", action);
        var button = new NativeButton();
        Markup.draw(button, action.icon.mark(), Markup.span(words), Markup.key(action.key));
        button.addClassName(action == Action.WRAP_UP ? "plain" : "quiet");
        button.setClassName("action-help", action == Action.HELP);
        button.setClassName("seldom", SELDOM.contains(action));
        button.getElement()
                .setAttribute("aria-keyshortcuts", action.key)
                .setAttribute("data-command", words)
                .setAttribute("title", words + " (" + action.key + ")");
        if (OPENS_A_FORM.contains(action)) {
            Browser.holdKeys(button.getElement());
        }
        button.addClickListener(_ -> chosen.accept(action));
        buttons.put(action, button);
        return button;
    }
}
