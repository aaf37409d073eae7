package io.kindline.ui.authority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.authority.Gesture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Suggested gestures, one of them chosen; each says why it is suggested. */
final class GestureList extends Div {
    private static final long serialVersionUID = 1;

    private final transient Map<NativeButton, Gesture> buttons = new LinkedHashMap<>();
    private final transient Consumer<Gesture> chosen;

    GestureList(List<Gesture> gestures, Consumer<Gesture> chosen) {
        this.chosen = chosen;
        addClassName("gestures");
        getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", getTranslation("authority.gestures"));
        gestures.forEach(gesture -> {
            NativeButton button = button(gesture);
            buttons.put(button, gesture);
            add(button);
        });
    }

    private NativeButton button(Gesture gesture) {
        var button = new NativeButton();
        button.addClassName("gesture");
        var top = new Div(Texts.styled(Texts.of(this, "kind", gesture.kind()), "gesture-kind"));
        top.addClassName("gesture-top");
        gesture.amount()
                .ifPresent(money ->
                        top.add(Texts.styled(Texts.money(this, money), "figures", "gesture-sum")));
        button.add(
                top,
                Texts.styled(
                        getTranslation(
                                "authority.occasion." + Texts.word(gesture.occasion()),
                                Texts.particulars(this, gesture)),
                        "muted"));
        button.getElement().setAttribute("role", "radio");
        button.addClickListener(_ -> choose(button));
        return button;
    }

    /** Chooses the first one, if there is any. */
    void chooseFirst() {
        buttons.keySet().stream().findFirst().ifPresent(this::choose);
    }

    /** Something else was typed: none of them is meant any more. */
    void leave() {
        mark(null);
    }

    private void choose(NativeButton button) {
        mark(button);
        Gesture gesture = buttons.get(button);
        if (gesture != null) {
            chosen.accept(gesture);
        }
    }

    private void mark(@Nullable NativeButton chosenOne) {
        buttons.keySet()
                .forEach(button ->
                        button.getElement()
                                .setAttribute(
                                        "aria-checked",
                                        Boolean.toString(button.equals(chosenOne))));
    }
}
