package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.kindline.application.contacts.LogPhoneCall;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Say;
import io.kindline.ui.shell.Sheet;
import java.util.List;
import java.util.Optional;

/** Who is on the phone and what about; what was typed stays until the call is logged. */
final class CallSheet extends Sheet {
    private static final long serialVersionUID = 1;

    private final Choice<EntryPoint> door;
    private final Input number;
    private final Input name;
    private final Input about;
    private final transient Log log;
    private final NativeButton begin;

    /** What is done with a call. */
    interface Log {
        /**
         * Logs the call.
         *
         * @param pressed waits meanwhile
         * @param logged is run when it worked
         */
        void accept(LogPhoneCall.Command call, NativeButton pressed, Runnable logged);
    }

    CallSheet(List<EntryPoint> doors, Log log) {
        super("");
        this.log = log;
        getElement().setAttribute("aria-label", getTranslation("call.log"));
        door = new Choice<>(getTranslation("call.door"), doors, EntryPoint::name);
        number = field("call.number", "tel");
        name = field("call.name", "text");
        about = field("call.about", "text");
        begin = new NativeButton(getTranslation("call.begin"));
        begin.addClassName("solid");
        begin.addClickListener(_ -> begin());
        var cancel = new NativeButton(getTranslation("desk.cancel"));
        cancel.addClassName("quiet");
        cancel.getElement().setAttribute("data-closes", true);
        var buttons = new Div(cancel, begin);
        buttons.addClassName("sheet-buttons");
        var body =
                new Div(
                        labelled("call.number", number),
                        labelled("call.name", name),
                        labelled("call.about", about),
                        door.labelled(getTranslation("call.door")),
                        buttons);
        body.addClassNames("sheet-body", "sheet-form");
        add(new H2(getTranslation("call.log")), body);
    }

    private void begin() {
        Optional<ContactAddress> address = ContactAddress.parse(number.getValue());
        String words = about.getValue().strip();
        if (address.isEmpty()) {
            Say.problem(this, "call.number.missing");
        } else if (words.isEmpty() || words.length() > MessageText.LENGTH_MAX) {
            Say.problem(this, "call.about.missing");
        } else {
            log.accept(
                    new LogPhoneCall.Command(
                            door.value().id(),
                            address.get(),
                            name.getValue().strip(),
                            MessageText.of(words)),
                    begin,
                    this::close);
        }
    }

    private static Input field(String key, String type) {
        var input = new Input(ValueChangeMode.ON_CHANGE);
        input.setType(type);
        input.addClassName("input");
        input.getElement().setAttribute("name", key);
        input.getElement().setAttribute("autocomplete", "off");
        return input;
    }

    private Choice.LabelElement labelled(String key, Input input) {
        return new Choice.LabelElement(getTranslation(key), input);
    }
}
