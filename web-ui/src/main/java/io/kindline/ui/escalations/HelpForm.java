package io.kindline.ui.escalations;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.escalations.Escalation.Purpose;
import io.kindline.domain.escalations.Service;
import io.kindline.ui.shell.Key;
import java.util.stream.Stream;

/** Which help: one press calls it. Lives on the left, services on the right. */
@Tag("section")
final class HelpForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    /** What is called once a service was chosen. */
    interface Chosen {
        void call(Service service, Purpose purpose);
    }

    /** The key beside 0, which calls for somebody who cannot speak freely. */
    private static final String AFTER_NINE = "-";

    /** The next one in the row. */
    private static final String DRILL = "=";

    private Purpose purpose = Purpose.REAL;

    HelpForm(Chosen chosen, Runnable covert, Runnable left) {
        addClassNames("form", "help-form");
        getElement().setAttribute("aria-label", getTranslation("help.which"));
        var lives = new Div();
        lives.addClassNames("help-choices", "help-lives");
        var services = new Div();
        services.addClassNames("help-choices", "help-services");
        int number = 1;
        for (Service service : Stream.of(Service.values()).toList()) {
            String key = number <= 9 ? Integer.toString(number) : AFTER_NINE;
            NativeButton button =
                    Big.opening(
                            Words.service(this, service), key, () -> chosen.call(service, purpose));
            (service.isLifeSafety() ? lives : services).add(button);
            number++;
        }
        NativeButton silent = Big.opening(getTranslation("help.covert"), "0", covert);
        silent.addClassName("help-covert");
        var cancel = new NativeButton(getTranslation("desk.cancel"));
        cancel.add(new Key("Esc"));
        cancel.addClassNames("quiet", "big");
        cancel.getElement().setAttribute("data-cancel", true);
        cancel.addClickListener(_ -> left.run());
        var foot = new Div(silent, drill(), cancel);
        foot.addClassName("form-buttons");
        add(new H2(getTranslation("help.which")), lives, services, foot);
    }

    /** Pressed before the service, it makes an exercise of it, marked as one everywhere. */
    private NativeButton drill() {
        NativeButton drill = Big.button(getTranslation("help.drill.do"), DRILL, () -> {});
        drill.addClassName("help-drill");
        drill.getElement().setAttribute("aria-pressed", "false");
        drill.addClickListener(_ -> {
            purpose = purpose == Purpose.REAL ? Purpose.DRILL : Purpose.REAL;
            drill.getElement()
                    .setAttribute("aria-pressed", Boolean.toString(purpose == Purpose.DRILL));
        });
        return drill;
    }
}
