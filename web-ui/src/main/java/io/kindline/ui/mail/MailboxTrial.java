package io.kindline.ui.mail;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.mail.MailConnection;
import io.kindline.application.mail.SaveMailbox;
import io.kindline.application.mail.TryMailbox;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Latest;
import io.kindline.ui.shell.Progress;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The button that tries the mailbox as it is written, without saving it. */
final class MailboxTrial {
    private final AdminForm form;
    private final NativeButton button;
    private final Progress progress;
    private final Span answer = new Span();
    private final Consumer<Set<SaveMailbox.Flaw>> complain;
    private final Latest<TryMailbox.Outcome> latest = new Latest<>();

    private MailboxTrial(AdminForm form, Consumer<Set<SaveMailbox.Flaw>> complain) {
        this.form = form;
        this.complain = complain;
        button = new NativeButton(form.getTranslation("admin.mailbox.try"));
        progress = new Progress(form.getTranslation("admin.mailbox.try.running"));
        answer.addClassName("mailbox-answer");
        answer.getElement().setAttribute("role", "status");
    }

    static void add(
            MailboxWork work,
            AdminForm form,
            Supplier<SaveMailbox.Command> typed,
            Consumer<Set<SaveMailbox.Flaw>> complain) {
        var trial = new MailboxTrial(form, complain);
        trial.button.addClassName("plain");
        trial.button.addClickListener(_ -> trial.run(work, typed.get()));
        form.button(trial.button).button(trial.progress).button(trial.answer);
    }

    /** Servers may take their time: not under the screen's lock. */
    private void run(MailboxWork work, SaveMailbox.Command typed) {
        form.clear();
        answer.setText("");
        button.setEnabled(false);
        progress.begin();
        Actor.Staff actor = work.current().actor();
        latest.ask(
                UI.getCurrent(),
                () -> work.attempt().handle(actor, typed),
                this::show,
                () -> end("admin.mailbox.try.failed", ""));
    }

    private void show(TryMailbox.Outcome outcome) {
        switch (outcome) {
            case TryMailbox.Outcome.Tried(MailConnection.Result.Works(int mails)) ->
                    end("admin.mailbox.try.works", mails);
            case TryMailbox.Outcome.Tried(MailConnection.Result.Fails(var where, var what)) ->
                    end(
                            where == MailConnection.Way.INCOMING
                                    ? "admin.mailbox.try.incoming"
                                    : "admin.mailbox.try.outgoing",
                            MailboxState.words(form, what));
            case TryMailbox.Outcome.Refused(var flaws) -> {
                end("admin.mailbox.try.refused", "");
                complain.accept(flaws);
            }
        }
    }

    private void end(String key, Object parameter) {
        progress.end();
        button.setEnabled(true);
        answer.setText(form.getTranslation(key, parameter));
    }
}
