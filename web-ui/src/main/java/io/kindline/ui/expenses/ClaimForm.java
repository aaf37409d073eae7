package io.kindline.ui.expenses;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.expenses.ClaimExpense;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.ui.authority.AmountText;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.Choice.LabelElement;
import io.kindline.ui.shell.Errands;
import io.kindline.ui.shell.Say;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Claiming what one paid oneself in a contact, with the receipt. */
final class ClaimForm extends Section {
    private static final long serialVersionUID = 1;
    private static final long MEGA = 1024L * 1024;

    private final transient ExpenseWork work;
    private final transient ContactId contact;
    private final transient Currency currency;
    private final transient Runnable claimed;
    private final transient Errands errands = new Errands();
    private final Input amount = new Input();
    private final Input day = new Input();
    private final Input what = new Input();
    private final Choice<Expense.Source> wished;
    private final Span file = new Span();
    private final Span problem = new Span();
    private transient Optional<AttachmentFiles.File> receipt = Optional.empty();

    ClaimForm(ExpenseWork work, ContactId contact, Currency currency, Runnable claimed) {
        this.work = work;
        this.contact = contact;
        this.currency = currency;
        this.claimed = claimed;
        addClassNames("form", "claim");
        getElement().setAttribute("aria-label", getTranslation("expenses.claim"));
        amount.addClassName("input");
        amount.getElement().setAttribute("inputmode", "decimal");
        day.addClassName("input");
        day.setType("date");
        day.setValue(work.today().toString());
        what.addClassName("input");
        what.getElement().setAttribute("maxlength", Integer.toString(Expense.Paid.WHAT_MAX));
        wished =
                new Choice<>(
                        getTranslation("expenses.source"),
                        List.of(Expense.Source.values()),
                        one -> ExpenseCard.source(this, one));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        file.addClassName("muted");
        var fields =
                new Div(
                        new LabelElement(
                                getTranslation("authority.amount", currency.getCurrencyCode()),
                                amount),
                        new LabelElement(getTranslation("expenses.day"), day),
                        wished.labelled(getTranslation("expenses.source")),
                        new LabelElement(getTranslation("expenses.what"), what));
        fields.addClassName("fields");
        var ok = new NativeButton(getTranslation("expenses.claim.do"));
        ok.addClassName("solid");
        ok.addClickListener(_ -> send(ok));
        var buttons = new Div(problem, ok);
        buttons.addClassName("form-buttons");
        add(new H2(getTranslation("expenses.claim")), fields, upload(), buttons);
    }

    private Div upload() {
        var upload = new Upload(new Arriving());
        upload.setAcceptedMimeTypes("image/*", "application/pdf");
        upload.setMaxFileSize(
                (int) Math.min(Integer.MAX_VALUE, work.claiming().files().bytesMax()));
        upload.setDropLabel(new Span(getTranslation("expenses.receipt.drop")));
        var button = new NativeButton(getTranslation("expenses.receipt.choose"));
        button.addClassName("plain");
        upload.setUploadButton(button);
        upload.addFileRejectedListener(_ -> Say.problem(this, "expenses.flaw.receipt-missing"));
        var whole = new Div(upload, file);
        whole.addClassName("receipt-field");
        return whole;
    }

    private void kept(AttachmentFiles.Kept kept) {
        switch (kept) {
            case AttachmentFiles.File found -> {
                receipt = Optional.of(found);
                file.setText(found.name());
            }
            case AttachmentFiles.TooLarge(long bytesMax) ->
                    Say.problem(this, "attach.too-large", bytesMax / MEGA);
            case AttachmentFiles.Blocked _ -> Say.problem(this, "attach.blocked");
            case AttachmentFiles.Unwelcome _ -> Say.problem(this, "expenses.flaw.receipt-missing");
        }
    }

    private void send(NativeButton pressed) {
        Money money =
                new AmountText(currency).read(amount.getValue())
                                instanceof AmountText.Typed.Amount(Money typed)
                        ? typed
                        : Money.zero(currency);
        var command =
                new ClaimExpense.Command(
                        contact,
                        money,
                        day(),
                        what.getValue(),
                        wished.value(),
                        receipt,
                        Optional.empty());
        Actor.Staff me = work.me();
        errands.run(pressed, () -> work.claiming().claim().handle(me, command), this::sent);
    }

    private void sent(ClaimExpense.Outcome outcome) {
        switch (outcome) {
            case ClaimExpense.Outcome.Claimed _ -> {
                Say.done(this, "expenses.claimed");
                claimed.run();
            }
            case ClaimExpense.Outcome.NoContact _, ClaimExpense.Outcome.KeyTaken _ ->
                    Say.problem(this, "desk.refused.gone");
            case ClaimExpense.Outcome.Refused(var flaws) ->
                    problem.setText(
                            flaws.stream()
                                    .sorted()
                                    .map(flaw -> ExpenseCard.words(this, "flaw", flaw))
                                    .collect(Collectors.joining(" ")));
        }
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(day.getValue());
        } catch (DateTimeParseException _) {
            return LocalDate.MAX;
        }
    }

    /** Takes the bytes of the receipt, outside the screen's lock. */
    private final class Arriving implements UploadHandler {
        private static final long serialVersionUID = 1;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream bytes = event.getInputStream()) {
                AttachmentFiles.Kept kept =
                        work.claiming().files().keep(bytes, event.getFileName());
                var _ = event.getUI().access(() -> kept(kept));
            }
        }
    }
}
