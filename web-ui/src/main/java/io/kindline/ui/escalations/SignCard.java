package io.kindline.ui.escalations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.distress.Sign;
import io.kindline.ui.shell.Icon;

/** Alarming words that nobody has looked at yet, with the way to them. */
final class SignCard extends NativeButton {
    private static final long serialVersionUID = 1;

    SignCard(Sign sign) {
        addClassName("help-card");
        var top =
                new Div(
                        Icon.ALERT.create(),
                        Words.styled(
                                Words.of(this, "danger", sign.finding().danger()), "help-title"),
                        Words.since(sign.at()));
        top.addClassName("help-head");
        var words = Words.styled("“" + sign.finding().words() + "”", "who", "cut");
        words.getElement().setAttribute("dir", "auto");
        add(top, words);
        addClickListener(_ -> UI.getCurrent().navigate("desk/" + sign.contact().value()));
    }
}
