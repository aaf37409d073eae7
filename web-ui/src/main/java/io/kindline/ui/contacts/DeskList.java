package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.LogPhoneCall;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.routing.AcceptOffer;
import io.kindline.application.routing.DeclineOffer;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Conflict;
import io.kindline.ui.shell.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the first column does: take what is offered, leave it, or ask for the next. */
final class DeskList implements ListPanel.Wishes, AttentionPanel.Wishes {
    private final Desk desk;
    private final Taking taking;
    private final QuestionActions questions;
    private Optional<CallSheet> call = Optional.empty();

    DeskList(Desk desk, Taking taking, QuestionActions questions) {
        this.desk = desk;
        this.taking = taking;
        this.questions = questions;
    }

    @Override
    public void open(ContactId id) {
        desk.changes().open(id);
    }

    @Override
    public void answer(QuestionLine question) {
        questions.answer(question);
    }

    @Override
    public void keep(PromiseId promise) {
        desk.keep(promise);
    }

    @Override
    public void accept(ContactId id) {
        open(
                () ->
                        switch (taking.accept().handle(me(), id)) {
                            case AcceptOffer.Outcome.Accepted(var contact) ->
                                    Optional.of(contact.id());
                            case AcceptOffer.Outcome.Gone _ -> Optional.empty();
                        },
                "desk.offer-gone");
    }

    @Override
    public void decline(ContactId id) {
        desk.errands()
                .run(
                        () -> unlessQuicker(() -> Optional.of(taking.decline().handle(me(), id))),
                        outcome -> {
                            if (outcome.orElse(DeclineOffer.Outcome.GONE)
                                    == DeclineOffer.Outcome.GONE) {
                                say("desk.offer-gone");
                            }
                            desk.changes().again();
                        });
    }

    @Override
    public void takeNext() {
        open(() -> taking.next().handle(me()).map(contact -> contact.id()), "desk.take-next.none");
    }

    @Override
    public void logCall() {
        List<EntryPoint> doors = desk.names().answeredByHand(me());
        if (doors.isEmpty()) {
            say("call.no-door");
            return;
        }
        call.ifPresent(Component::removeFromParent);
        var sheet = new CallSheet(doors, this::log);
        call = Optional.of(sheet);
        UI.getCurrent().add(sheet);
        sheet.open();
    }

    private void log(LogPhoneCall.Command call, NativeButton pressed, Runnable logged) {
        desk.errands()
                .run(
                        pressed,
                        () -> taking.phoneCall().handle(me(), call),
                        outcome -> say(outcome, logged));
    }

    private void say(StepOutcome outcome, Runnable logged) {
        switch (outcome) {
            case StepOutcome.Done(var contact) -> {
                logged.run();
                desk.changes().again();
                desk.changes().open(contact.id());
            }
            case StepOutcome.HeldBy(var colleague) ->
                    Say.problem(
                            UI.getCurrent(), "desk.refused.held", desk.names().operator(colleague));
            case StepOutcome.NotFound _,
                    StepOutcome.NotNow _,
                    StepOutcome.Guarded _,
                    StepOutcome.Invalid _ ->
                    say("desk.refused.invalid");
        }
    }

    private void open(Supplier<Optional<ContactId>> take, String otherwise) {
        desk.errands()
                .run(
                        () -> unlessQuicker(take),
                        taken -> {
                            desk.changes().again();
                            taken.ifPresentOrElse(desk.changes()::open, () -> say(otherwise));
                        });
    }

    /** When somebody else was quicker, it is as if it had not been there. */
    private static <T> Optional<T> unlessQuicker(Supplier<Optional<T>> take) {
        try {
            return take.get();
        } catch (Conflict _) {
            return Optional.empty();
        }
    }

    private static void say(String key) {
        Say.problem(UI.getCurrent(), key);
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
