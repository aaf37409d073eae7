package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.covert.GoSilent;
import io.kindline.application.covert.LiftSilence;
import io.kindline.application.demo.Story.Step;
import io.kindline.application.escalations.AddPlace;
import io.kindline.application.escalations.AddTask;
import io.kindline.application.escalations.ConfirmSafe;
import io.kindline.application.escalations.ContactSafety;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.escalations.RecordOutcome;
import io.kindline.application.expenses.ClaimExpense;
import io.kindline.application.expenses.ReviewExpense;
import io.kindline.application.expenses.SettleExpense;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.expenses.Expense;
import io.kindline.domain.expenses.Expenses;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Money;
import io.kindline.infrastructure.demo.OnlyInDemo;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Currency;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What an operator does in stories when somebody is in danger, or out of his own pocket. */
@Component
@OnlyInDemo
record StoryHelp(
        Acts acts,
        Purse money,
        Expenses expenses,
        AttachmentFiles files,
        Operators operators,
        InstantSource clock) {
    private static final int LATEST = 20;
    private static final Account SUPERVISOR = new Account("sup01");
    private static final Currency ROUBLE = Currency.getInstance("RUB");
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                    + "rkJggg==";

    /** Calling help and looking after people. */
    @Component
    @OnlyInDemo
    record Acts(
            RaiseEscalation raise,
            AddPlace place,
            AddTask task,
            RecordOutcome outcome,
            ConfirmSafe safe,
            ContactSafety safety,
            GoSilent silent,
            LiftSilence lift) {}

    /** What somebody paid himself. */
    @Component
    @OnlyInDemo
    record Purse(ClaimExpense claim, ReviewExpense review, SettleExpense settle) {}

    void act(Actor.Staff who, ContactId id, Step.Help help) {
        switch (help) {
            case Step.CallsHelp(var service, var words) -> {
                var command =
                        new RaiseEscalation.Command(
                                id,
                                service,
                                Optional.of(words)
                                        .filter(place -> !place.isBlank())
                                        .map(place ->
                                                new RaiseEscalation.Where(place, Optional.empty())),
                                Optional.empty(),
                                Escalation.Purpose.REAL,
                                RaiseEscalation.FirstTask.AT_ONCE);
                var _ = acts.raise().handle(who, command);
            }
            case Step.NotesPlace(var words) -> inFirst(who, id, place(who, words));
            case Step.CallsService(var service, var words) ->
                    inFirst(
                            who,
                            id,
                            (file, _) -> {
                                var command =
                                        new AddTask.Command(
                                                file.escalation().id(),
                                                service,
                                                words,
                                                Optional.empty(),
                                                "",
                                                Optional.empty());
                                var _ = acts.task().handle(who, command);
                            });
            case Step.HasOutcome(var words) -> inFirst(who, id, outcome(who, words));
            case Step.GoesSilent _ -> {
                var _ = acts.silent().handle(who, id);
            }
            case Step.IsSafe(var words) ->
                    acts.safety()
                            .handle(who, id)
                            .open()
                            .forEach(
                                    file -> acts.safe().handle(who, file.escalation().id(), words));
        }
    }

    /** A supervisor does it. */
    void lift(ContactId id, String words) {
        supervisor().ifPresent(above -> acts.lift().handle(above, id, words));
    }

    private BiConsumer<EscalationFile, ContactId> place(Actor.Staff who, String words) {
        return (file, _) -> {
            var command =
                    new AddPlace.Command(
                            file.escalation().id(),
                            words,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            var _ = acts.place().handle(who, command);
        };
    }

    private BiConsumer<EscalationFile, ContactId> outcome(Actor.Staff who, String words) {
        return (file, _) ->
                file.tasks().tasks().stream()
                        .filter(Task.Open.class::isInstance)
                        .filter(task -> !file.tasks().isBlocked(task))
                        .findFirst()
                        .ifPresent(task ->
                                acts.outcome()
                                        .handle(
                                                who,
                                                new RecordOutcome.Command(
                                                        task.order().escalation(),
                                                        task.id(),
                                                        words)));
    }

    private void inFirst(
            Actor.Staff who, ContactId id, BiConsumer<EscalationFile, ContactId> doing) {
        acts.safety().handle(who, id).open().stream()
                .findFirst()
                .ifPresent(file -> doing.accept(file, id));
    }

    /** Claimed, accepted by a supervisor and given back. */
    void pay(Actor.Staff who, ContactId id, Step.PaysHimself paid) {
        byte[] receipt = Base64.getDecoder().decode(DOT);
        Money amount = Money.of(paid.amount(), ROUBLE);
        Optional<AttachmentFiles.File> kept =
                files.keep(new ByteArrayInputStream(receipt), "receipt.png")
                                instanceof AttachmentFiles.File file
                        ? Optional.of(file)
                        : Optional.empty();
        var command =
                new ClaimExpense.Command(
                        id,
                        amount,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        paid.words(),
                        Expense.Source.COMPANY,
                        kept,
                        Optional.empty());
        var _ = money.claim().handle(who, command);
    }

    /** A supervisor accepts what the operator paid in the contact, and it is given back. */
    void repay(Actor.Staff who, ContactId id) {
        supervisor()
                .ifPresent(above ->
                        expenses.of(who.id(), Optional.empty(), LATEST).items().stream()
                                .filter(Expense.Claimed.class::isInstance)
                                .filter(expense -> expense.claim().place().contact().equals(id))
                                .forEach(expense -> repay(above, expense)));
    }

    private void repay(Actor.Staff above, Expense expense) {
        Money amount = expense.claim().paid().amount();
        var accepted =
                new ReviewExpense.Verdict.Accept(
                        Expense.Source.COMPANY, amount, "It was right to help at once");
        var _ = money.review().handle(above, expense.claim().id(), accepted);
        var _ = money.settle().handle(above, expense.claim().id(), "payroll");
    }

    Optional<Actor.Staff> supervisor() {
        return operators.byAccount(SUPERVISOR).map(one -> one.actorAt(clock.instant()));
    }
}
