package io.kindline.ui.operators;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import io.kindline.application.operators.ChangePassword;
import io.kindline.application.operators.ChangePassword.Outcome;
import io.kindline.application.operators.Passwords;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;

/** Where somebody sets another password for himself. */
@Route("password")
@RolesAllowed({"OPERATOR", "SUPERVISOR", "ADMINISTRATOR"})
class PasswordView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ChangePassword change;
    private final transient CurrentActor current;
    private final transient InstantSource clock;
    private final transient Errands errands = new Errands();
    private final PasswordField old = field("password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("invitation.password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("invitation.again", Autocomplete.NEW_PASSWORD);
    private final Paragraph message = new Paragraph();
    private final NativeButton set = new NativeButton();

    PasswordView(ChangePassword change, CurrentActor current, InstantSource clock) {
        this.change = change;
        this.current = current;
        this.clock = clock;
        addClassNames("page", "own-password");
        chosen.setHelperText(getTranslation("invitation.password.help", Passwords.CHARACTERS_MIN));
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        set.setText(getTranslation("invitation.submit"));
        set.addClassName("solid");
        set.addClickListener(_ -> submit());
        Shortcuts.addShortcutListener(again, this::submit, Key.ENTER).listenOn(again);
        var told = new Paragraph(getTranslation("password.told"));
        told.addClassName("muted");
        var fields = new Div(account(), old, chosen, again, message, set);
        fields.addClassName("own-password-fields");
        add(new H1(getTranslation("password.title")), told, fields);
        old.focus();
    }

    /** Password managers keep the new one under it. */
    private TextField account() {
        var account = new TextField(getTranslation("admin.account"));
        account.setValue(current.person().account());
        account.setReadOnly(true);
        account.setAutocomplete(Autocomplete.USERNAME);
        return account;
    }

    private PasswordField field(String key, Autocomplete use) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(use);
        return field;
    }

    private void submit() {
        if (!set.isEnabled()) {
            return;
        }
        message.setVisible(false);
        if (!chosen.getValue().equals(again.getValue())) {
            complain(getTranslation("invitation.different"));
            return;
        }
        Actor.Staff me = current.actor();
        var command = new ChangePassword.Command(old.getValue(), chosen.getValue());
        errands.run(set, () -> change.handle(me, command), this::show);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Changed _ -> {
                FreshRoles.proven(VaadinSession.getCurrent().getSession(), clock.instant());
                old.clear();
                chosen.clear();
                again.clear();
                Say.done(this, "password.changed");
            }
            case Outcome.NotYours _ -> complain(getTranslation("password.wrong"));
            case Outcome.Paused(var left) ->
                    complain(getTranslation("password.paused", Math.max(1, left.toSeconds())));
            case Outcome.TooWeak _ ->
                    complain(getTranslation("invitation.weak", Passwords.CHARACTERS_MIN));
            case Outcome.TooLong _ -> complain(getTranslation("invitation.long"));
            case Outcome.Same _ -> complain(getTranslation("password.same"));
        }
    }

    private void complain(String text) {
        message.setText(text);
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
