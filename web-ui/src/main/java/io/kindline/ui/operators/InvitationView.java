package io.kindline.ui.operators;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.kindline.application.operators.AcceptInvitation;
import io.kindline.application.operators.Passwords;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.LanguageMenu;

/** Where a person who was invited sets a password of his own. */
@Route(value = "invitation/:secret", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final Actor DOOR = new Actor.Clockwork("invitation");

    private final transient AcceptInvitation accept;
    private final Div card = new Div();
    private final Paragraph message = new Paragraph();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final NativeButton set = new NativeButton();
    private final transient Errands errands = new Errands();
    private String secret = "";

    InvitationView(AcceptInvitation accept) {
        this.accept = accept;
        addClassName("sign-in");
        card.addClassName("sign-in-card");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        set.addClassName("primary");
        set.addClickListener(_ -> submit());
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        ask("");
    }

    private void ask(String typed) {
        var command = new AcceptInvitation.Command(secret, typed);
        errands.run(set, () -> accept.handle(DOOR, command), this::show);
    }

    private void show(AcceptInvitation.Outcome outcome) {
        switch (outcome) {
            case AcceptInvitation.Outcome.Open(Operator person) -> fill(person);
            case AcceptInvitation.Outcome.Set _ -> {
                tell("invitation.set");
                card.add(new Anchor("login", getTranslation("invitation.sign-in")));
            }
            case AcceptInvitation.Outcome.NoSuchLink _ -> tell("invitation.gone");
            case AcceptInvitation.Outcome.TooWeak _ ->
                    complain(getTranslation("invitation.weak", Passwords.CHARACTERS_MIN));
            case AcceptInvitation.Outcome.TooLong _ -> complain(getTranslation("invitation.long"));
        }
    }

    private void tell(String key) {
        card.removeAll();
        card.add(head(getTranslation(key)));
    }

    private void fill(Operator person) {
        password.setLabel(getTranslation("invitation.password"));
        password.setHelperText(
                getTranslation("invitation.password.help", Passwords.CHARACTERS_MIN));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("invitation.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        set.setText(getTranslation("invitation.submit"));
        Shortcuts.addShortcutListener(again, this::submit, Key.ENTER).listenOn(again);
        var fields = new Div(password, again, set);
        fields.addClassName("sign-in-fields");
        card.removeAll();
        card.add(
                head(
                        getTranslation(
                                "invitation.hello",
                                person.displayName(),
                                person.account().value())),
                message,
                fields);
    }

    private void submit() {
        if (!set.isEnabled()) {
            return;
        }
        if (!password.getValue().equals(again.getValue())) {
            complain(getTranslation("invitation.different"));
            return;
        }
        if (password.getValue().isEmpty()) {
            complain(getTranslation("invitation.weak", Passwords.CHARACTERS_MIN));
            return;
        }
        ask(password.getValue());
    }

    private void complain(String text) {
        message.setText(text);
        message.setVisible(true);
    }

    private Component head(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("sign-in-sentence");
        var head = new Div(new H1("Kindline"), words, new LanguageMenu());
        head.addClassName("sign-in-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title");
    }
}
