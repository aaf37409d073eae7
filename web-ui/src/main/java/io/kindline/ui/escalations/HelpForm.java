package io.kindline.ui.escalations;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.escalations.Service;
import io.kindline.ui.shell.Key;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which help: one press calls it. Lives on the left, services on the right. */
@Tag("section")
final class HelpForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    HelpForm(Consumer<Service> chosen, Runnable covert, Runnable left) {
        addClassNames("form", "help-form");
        getElement().setAttribute("aria-label", getTranslation("help.which"));
        var lives = new Div();
        lives.addClassNames("help-choices", "help-lives");
        var services = new Div();
        services.addClassName("help-choices");
        int number = 1;
        for (Service service : Stream.of(Service.values()).toList()) {
            String key = number <= 9 ? Integer.toString(number) : "";
            NativeButton button =
                    Big.opening(Words.service(this, service), key, () -> chosen.accept(service));
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
        var foot = new Div(silent, cancel);
        foot.addClassName("form-buttons");
        add(new H2(getTranslation("help.which")), lives, services, foot);
    }
}
