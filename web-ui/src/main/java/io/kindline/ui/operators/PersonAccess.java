package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.kindline.application.operators.ChangeEmployment;
import io.kindline.application.operators.InvitePerson;
import io.kindline.application.operators.UnlockSignIn;
import io.kindline.application.operators.ViewPerson;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Browser;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/** How a person gets in: invitation, pause of his sign-in, and whether he works here. */
final class PersonAccess {
    private final PeopleWork work;
    private final ViewPerson.Card card;
    private final AdminForm form;
    private final Consumer<String> changed;
    private final Div part = new Div();
    private final Div link = new Div();

    PersonAccess(PeopleWork work, ViewPerson.Card card, AdminForm form, Consumer<String> changed) {
        this.work = work;
        this.card = card;
        this.form = form;
        this.changed = changed;
    }

    void add() {
        part.addClassName("person-access");
        var buttons = new Div();
        buttons.addClassName("admin-tools");
        part.add(new H3(part.getTranslation("admin.access")), told(), link, buttons);
        if (worksHere()) {
            buttons.add(button("admin.invite", this::invite));
            if (card.pause().isPositive()) {
                buttons.add(button("admin.unlock", this::unlock));
            }
            buttons.add(button("admin.leaves", pressed -> employ(pressed, Employment.HAS_LEFT)));
        } else {
            buttons.add(button("admin.returns", pressed -> employ(pressed, Employment.WORKS_HERE)));
        }
        form.wide(part);
    }

    private Paragraph told() {
        if (!worksHere()) {
            return words(part.getTranslation("admin.access.left"));
        }
        if (card.pause().isPositive()) {
            return words(part.getTranslation("admin.access.paused", card.pause().toMinutes() + 1));
        }
        return words(
                card.invitedUntil()
                        .map(until -> part.getTranslation("admin.access.invited", moment(until)))
                        .orElseGet(() -> part.getTranslation("admin.access.told")));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(at.atZone(work.current().person().zone()));
    }

    private NativeButton button(String key, Consumer<NativeButton> pressed) {
        var button = new NativeButton(part.getTranslation(key));
        button.addClassName("plain");
        button.addClickListener(_ -> pressed.accept(button));
        return button;
    }

    private Operator person() {
        return card.person();
    }

    private void invite(NativeButton pressed) {
        Actor.Staff actor = work.current().actor();
        form.run(pressed, () -> work.invite().handle(actor, person().id()), this::invited);
    }

    private void invited(InvitePerson.Outcome outcome) {
        switch (outcome) {
            case InvitePerson.Outcome.Invited(String secret, Instant until) ->
                    Browser.address(
                            part.getElement(),
                            "invitation/" + secret,
                            address -> show(address, until));
            case InvitePerson.Outcome.NotFound _ -> Say.problem(part, "admin.flaw.gone");
            case InvitePerson.Outcome.Oneself _ -> Say.problem(part, "admin.invite.oneself");
            case InvitePerson.Outcome.OtherBrand _ -> Say.problem(part, "admin.other-brand");
        }
    }

    /** Shown this once: whoever has the link sets the password. */
    private void show(String address, Instant until) {
        link.removeAll();
        AdminField<Input> field =
                AdminField.text(part.getTranslation("admin.invite.link"), address);
        field.input().getElement().setAttribute("readonly", true);
        field.help(part.getTranslation("admin.invite.told", moment(until)));
        link.add(field);
        Browser.focus(field.input().getElement());
    }

    private void unlock(NativeButton pressed) {
        Actor.Staff actor = work.current().actor();
        form.run(pressed, () -> work.unlock().handle(actor, person().id()), this::unlocked);
    }

    private void unlocked(UnlockSignIn.Outcome outcome) {
        switch (outcome) {
            case UNLOCKED -> {
                Say.done(part, "admin.unlocked");
                form.ifShown(this::again);
            }
            case NOT_FOUND -> Say.problem(part, "admin.flaw.gone");
        }
    }

    private void employ(NativeButton pressed, Employment now) {
        Actor.Staff actor = work.current().actor();
        var command = new ChangeEmployment.Command(person().id(), now);
        form.run(pressed, () -> work.employ().handle(actor, command), this::employed);
    }

    private void employed(ChangeEmployment.Outcome outcome) {
        switch (outcome) {
            case CHANGED -> form.saved(this::again);
            case NOT_FOUND -> Say.problem(part, "admin.flaw.gone");
            case ONESELF -> Say.problem(part, "admin.leaves.oneself");
            case OTHER_BRAND -> Say.problem(part, "admin.other-brand");
            case LAST_ADMINISTRATOR -> Say.problem(part, "admin.flaw.last-administrator");
        }
    }

    private void again() {
        changed.accept(person().id().value().toString());
    }

    private boolean worksHere() {
        return card.person().employment() == Employment.WORKS_HERE;
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("muted");
        return words;
    }
}
