package io.kindline.ui.operators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kindline.application.operators.SetUpHouse;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.LanguageMenu;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;

/** The set-up of a new house; there is no such page once somebody works here. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final Actor DOOR = new Actor.Clockwork("set-up");

    private final transient SetUpHouse setUp;
    private final transient SetUpDoor door;
    private final Div card = new Div();
    private final Paragraph message = new Paragraph();
    private final TextField code = field("set-up.code");
    private final TextField brand = field("set-up.brand");
    private final TextField name = field("set-up.name");
    private final TextField account = field("set-up.account");
    private final PasswordField password = secret("set-up.password");
    private final PasswordField again = secret("set-up.password.again");
    private final NativeButton submit = new NativeButton(getTranslation("set-up.submit"));
    private final transient Errands errands = new Errands();

    SetUpView(SetUpHouse setUp, SetUpDoor door) {
        this.setUp = setUp;
        this.door = door;
        addClassName("sign-in");
        card.addClassNames("sign-in-card", "set-up");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        code.setHelperText(getTranslation("set-up.code.where"));
        code.setAutofocus(true);
        code.setAutocomplete(Autocomplete.OFF);
        account.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(getTranslation("set-up.password.rule"));
        submit.addClickListener(_ -> submit());
        submit.addClassName("primary");
        var fields = new Div(code, brand, name, account, password, again, submit);
        fields.addClassName("set-up-fields");
        fields.getElement()
                .addEventListener("keydown", _ -> submit())
                .setFilter("event.key === '" + Key.ENTER.getKeys().getFirst() + "'");
        card.add(head(), message, fields);
        add(card);
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setId(key.replace('.', '-'));
        field.setMaxLength(200);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private PasswordField secret(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setId(key.replace('.', '-'));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private Component head() {
        var sentence = new Paragraph(getTranslation("set-up.sentence"));
        sentence.addClassName("sign-in-sentence");
        var head = new Div(new H1("Kindline"), sentence, new LanguageMenu());
        head.addClassName("sign-in-head");
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void submit() {
        if (!submit.isEnabled()) {
            return;
        }
        if (!password.getValue().equals(again.getValue())) {
            say(again, getTranslation("set-up.password.differs"));
            return;
        }
        var command =
                new SetUpHouse.Command(
                        code.getValue(),
                        brand.getValue(),
                        name.getValue(),
                        account.getValue(),
                        password.getValue(),
                        zone(),
                        Language.of(getLocale().getLanguage()));
        errands.run(submit, () -> setUp.handle(DOOR, command), this::show);
    }

    private void show(SetUpHouse.Outcome outcome) {
        switch (outcome) {
            case SetUpHouse.Outcome.Done(var admin) -> welcome(admin);
            case SetUpHouse.Outcome.Gone() -> say(code, getTranslation("set-up.gone"));
            case SetUpHouse.Outcome.WrongCode() -> say(code, getTranslation("set-up.wrong-code"));
            case SetUpHouse.Outcome.Paused(Duration left) ->
                    say(code, getTranslation("set-up.paused", left.plusMillis(999).toSeconds()));
            case SetUpHouse.Outcome.Invalid(var flaw) ->
                    say(
                            at(flaw),
                            getTranslation("set-up.flaw." + flaw.name().toLowerCase(Locale.ROOT)));
        }
    }

    private Component at(SetUpHouse.Field flaw) {
        return switch (flaw) {
            case BRAND -> brand;
            case NAME -> name;
            case ACCOUNT -> account;
            case PASSWORD -> password;
        };
    }

    private void say(Component at, String text) {
        message.setText(text);
        message.setVisible(true);
        Stream.of(code, brand, name, account).forEach(field -> field.setInvalid(field.equals(at)));
        Stream.of(password, again).forEach(field -> field.setInvalid(field.equals(at)));
    }

    private void welcome(Account admin) {
        card.removeAll();
        var steps = new OrderedList();
        Stream.of("sign-in", "queue", "door", "people")
                .map(step -> new ListItem(getTranslation("set-up.next." + step)))
                .forEach(steps::add);
        var in = new Anchor("login", getTranslation("set-up.enter"));
        in.addClassNames("primary", "plain");
        in.getElement().setAttribute("router-ignore", true);
        card.add(head(), new H2(getTranslation("set-up.done", admin.value())), steps, in);
    }

    private static ZoneId zone() {
        try {
            var details = UI.getCurrent().getPage().getExtendedClientDetails();
            String zone = details.getTimeZoneId();
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("set-up.title");
    }
}
