package io.kindline.ui.distress;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.distress.SaveSignals;
import io.kindline.application.distress.SignalBook;
import io.kindline.application.distress.SignalsInForce;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Writing;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The list of one language, and a message to try it on. */
final class SignalsForm {
    private static final int ROWS = 18;

    private final SignalsView view;
    private final SignalsInForce.Listed listed;
    private final AdminForm form;
    private final AdminField<Writing> list;
    private final AdminField<Input> text;
    private final Span found = new Span();

    SignalsForm(SignalsView view, SignalsInForce.Listed listed) {
        this.view = view;
        this.listed = listed;
        form = new AdminForm(view.name(listed.which()), this::save);
        list = AdminField.lines(form.getTranslation("signals.list"), listed.list(), ROWS);
        list.help(
                form.getTranslation("signals.help")
                        + " "
                        + form.getTranslation("signals.help." + topic()));
        text = AdminField.text(form.getTranslation("signals.try"), "");
        text.help(form.getTranslation("signals.try.help"));
        found.getElement().setAttribute("role", "status").setAttribute("dir", "auto");
        form.wide(list);
        form.group(form.getTranslation("signals.try"), text, found);
        form.button(button("signals.try.do", this::tryOut));
        if (listed.origin() == SignalBook.Origin.WRITTEN) {
            form.button(button("signals.shipped", _ -> store(Optional.empty())));
        }
    }

    AdminForm form() {
        return form;
    }

    private String topic() {
        return listed.which().topic().name().toLowerCase(Locale.ROOT);
    }

    private NativeButton button(String key, Consumer<NativeButton> pressed) {
        var button = new NativeButton(form.getTranslation(key));
        button.addClassName("plain");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(_ -> pressed.accept(button));
        return button;
    }

    private void tryOut(NativeButton pressed) {
        var question = new SignalsInForce.Question(listed.which(), text.input().getValue());
        form.run(pressed, view.ask(question), this::show);
    }

    private void show(SignalsInForce.Answer answer) {
        found.setText(
                answer.found()
                        .map(it ->
                                form.getTranslation(
                                        "signs.line",
                                        form.getTranslation(
                                                "danger."
                                                        + it.danger()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')),
                                        it.words()))
                        .orElseGet(() -> form.getTranslation("signals.try.none")));
    }

    private void save() {
        store(Optional.of(list.input().text()));
    }

    private void store(Optional<String> wanted) {
        form.save(view.save(new SaveSignals.Command(listed.which(), wanted)), this::show);
    }

    private void show(SaveSignals.Outcome outcome) {
        switch (outcome) {
            case SaveSignals.Outcome.Saved _ -> form.saved(() -> view.again(listed.which()));
            case SaveSignals.Outcome.Malformed(int line, String text) ->
                    form.problem(list, form.getTranslation("signals.malformed", line, text));
            case SaveSignals.Outcome.TooLong _ ->
                    form.problem(list, form.getTranslation("signals.too-long"));
            case SaveSignals.Outcome.NoSuchLanguage _ ->
                    form.problem(list, form.getTranslation("signals.choose"));
        }
    }
}
