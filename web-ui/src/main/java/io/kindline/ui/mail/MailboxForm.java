package io.kindline.ui.mail;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.mail.MailboxHealth;
import io.kindline.application.mail.SaveMailbox;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminField;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The mailbox of one entry point: its servers, its sign-in, its words. */
final class MailboxForm {
    private final MailboxWork work;
    private final MailboxHealth.Line line;
    private final Runnable saved;
    private final AdminForm form;
    private final MailboxState state;
    private final AdminField<Input> address;
    private final AdminField<Choice<Mailbox.ReplyTo>> replyTo;
    private final ServerFields incoming;
    private final AdminField<Input> folder;
    private final ServerFields outgoing;
    private final AdminField<Input> user;
    private final AdminField<Input> password;
    private final AdminField<Writing> signature;
    private final AdminField<Writing> acknowledgement;
    private final AdminField<Input> authserv;

    MailboxForm(MailboxWork work, MailboxHealth.Line line, Runnable saved) {
        this.work = work;
        this.line = line;
        this.saved = saved;
        form = new AdminForm(line.entryPoint().name(), this::save);
        state = new MailboxState(work.current().person().zone());
        address = text("address", it -> it.address().value(), "");
        replyTo =
                AdminField.choice(
                        form.getTranslation("admin.mailbox.reply-to"),
                        List.of(Mailbox.ReplyTo.values()),
                        one -> form.getTranslation("admin.mailbox.reply-to." + word(one)));
        line.mailbox().map(Mailbox::replyTo).ifPresent(replyTo.input()::choose);
        incoming = ServerFields.incoming(form, line.mailbox().map(Mailbox::incoming));
        folder = text("folder", Mailbox::folder, "INBOX");
        outgoing = ServerFields.outgoing(form, line.mailbox().map(Mailbox::outgoing));
        user = text("user", it -> it.login().user(), "");
        password = AdminField.text(form.getTranslation("admin.mailbox.password"), "");
        password.input().setType("password");
        password.input().getElement().setAttribute("autocomplete", "new-password");
        if (line.mailbox().isPresent()) {
            password.help(form.getTranslation("admin.mailbox.password.help"));
        }
        signature = lines("signature", Mailbox::signature, 4);
        acknowledgement = lines("acknowledgement", Mailbox::acknowledgement, 3);
        authserv = text("authserv", it -> it.authservId().orElse(""), "");
        replyTo.help(form.getTranslation("admin.mailbox.reply-to.help"));
        lay();
    }

    private void lay() {
        var brand = new Span(work.brands().byId(line.entryPoint().brand()).name());
        brand.addClassName("muted");
        form.beside(brand)
                .wide(state)
                .group(form.getTranslation("admin.mailbox.whose"), address, replyTo)
                .group(form.getTranslation("admin.mailbox.incoming"), incoming.fields())
                .group(form.getTranslation("admin.mailbox.outgoing"), outgoing.fields())
                .group(form.getTranslation("admin.mailbox.login"), user, password)
                .group(
                        form.getTranslation("admin.mailbox.words"),
                        signature,
                        acknowledgement,
                        authserv);
        MailboxTrial.add(work, form, this::typed, this::complain);
        show(line, work.clock().instant());
    }

    private AdminField<Input> text(String name, Function<Mailbox, String> of, String otherwise) {
        AdminField<Input> field =
                AdminField.text(
                        form.getTranslation("admin.mailbox." + name),
                        line.mailbox().map(of).orElse(otherwise));
        return field.help(form.getTranslation("admin.mailbox." + name + ".help"));
    }

    private AdminField<Writing> lines(String name, Function<Mailbox, String> of, int rows) {
        AdminField<Writing> field =
                AdminField.lines(
                        form.getTranslation("admin.mailbox." + name),
                        line.mailbox().map(of).orElse(""),
                        rows);
        field.addClassName("wide");
        return field.help(form.getTranslation("admin.mailbox." + name + ".help"));
    }

    AdminForm form() {
        return form;
    }

    /** How it fares now; what is typed stays. */
    void show(MailboxHealth.Line now, Instant at) {
        state.show(now, at);
    }

    private SaveMailbox.Command typed() {
        return new SaveMailbox.Command(
                line.entryPoint().id(),
                address.input().getValue(),
                incoming.typed(),
                outgoing.typed(),
                user.input().getValue(),
                password.input().getValue(),
                folder.input().getValue(),
                replyTo.input().value(),
                signature.input().text(),
                authserv.input().getValue(),
                acknowledgement.input().text());
    }

    private void save() {
        Actor.Staff actor = work.current().actor();
        SaveMailbox.Command command = typed();
        form.save(() -> work.save().handle(actor, command), this::show);
    }

    private void show(SaveMailbox.Outcome outcome) {
        switch (outcome) {
            case SaveMailbox.Outcome.Saved _ -> form.saved(saved);
            case SaveMailbox.Outcome.Refused(var flaws) -> complain(flaws);
        }
    }

    private void complain(Set<SaveMailbox.Flaw> flaws) {
        flaws.stream().sorted().forEach(flaw -> form.problem(field(flaw), words(flaw)));
    }

    private String words(SaveMailbox.Flaw flaw) {
        return form.getTranslation("admin.mailbox.flaw." + word(flaw));
    }

    private AdminField<?> field(SaveMailbox.Flaw flaw) {
        return switch (flaw) {
            case GONE, NOT_BY_MAIL, ADDRESS_MALFORMED -> address;
            case INCOMING_HOST_MALFORMED -> incoming.hostField();
            case INCOMING_PORT_MALFORMED -> incoming.portField();
            case INCOMING_UNGUARDED -> incoming.tlsField();
            case OUTGOING_HOST_MALFORMED -> outgoing.hostField();
            case OUTGOING_PORT_MALFORMED -> outgoing.portField();
            case OUTGOING_UNGUARDED -> outgoing.tlsField();
            case USER_MALFORMED -> user;
            case PASSWORD_MALFORMED, PASSWORD_AGAIN -> password;
            case FOLDER_MALFORMED, FOLDER_TAKEN -> folder;
            case SIGNATURE_TOO_LONG -> signature;
            case AUTHSERV_MALFORMED -> authserv;
            case ACKNOWLEDGEMENT_TOO_LONG -> acknowledgement;
        };
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
