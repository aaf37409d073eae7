package io.kindline.ui.escalations;

import com.vaadin.flow.component.html.Div;
import io.kindline.domain.distress.Sign;
import io.kindline.ui.shell.Icon;
import java.util.List;

/** Alarming words of a contact, as they were written: for the operator to judge (S6). */
final class SignsPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Runnable call;
    private final transient Runnable settle;

    SignsPanel(Runnable call, Runnable settle) {
        this.call = call;
        this.settle = settle;
        addClassName("help-signs");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(List<Sign> signs) {
        removeAll();
        setVisible(!signs.isEmpty());
        if (signs.isEmpty()) {
            return;
        }
        signs.forEach(sign -> add(line(sign)));
        var buttons =
                new Div(
                        Big.opening(getTranslation("signs.call"), "E", call),
                        Big.button(getTranslation("signs.settle"), "", settle));
        buttons.addClassName("help-buttons");
        add(buttons);
    }

    private HelpLine line(Sign sign) {
        String danger = Words.of(this, "danger", sign.finding().danger());
        var line =
                new HelpLine(
                        Icon.ALERT, getTranslation("signs.line", danger, sign.finding().words()));
        line.add(Words.since(sign.at()));
        return line;
    }
}
