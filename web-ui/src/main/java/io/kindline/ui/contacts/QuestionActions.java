package io.kindline.ui.contacts;

import io.kindline.application.contacts.AnswerColleague;
import io.kindline.application.contacts.AskColleague;
import io.kindline.application.contacts.ColleaguesToAsk;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.contacts.QuestionOutcome;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.shared.Actor;
import java.util.Optional;

/** Asking a colleague from the conversation, answering one, taking a question back. */
final class QuestionActions {
    private final Desk desk;
    private final TalkPanel panel;
    private final Attempt attempt;
    private final AskForms forms;
    private Asides asides = Asides.none();
    private Optional<QuestionId> toBeAnswered = Optional.empty();

    QuestionActions(Desk desk, TalkPanel panel) {
        this.desk = desk;
        this.panel = panel;
        this.attempt = new Attempt(desk, panel);
        this.forms = new AskForms(panel, desk.names(), panel::leaveForm);
    }

    /** What is asked now; opens the answer's form when one came here to answer. */
    void know(Asides now) {
        asides = now;
        now.toAnswerHere()
                .filter(line -> toBeAnswered.filter(id(line)::equals).isPresent())
                .ifPresent(line -> {
                    toBeAnswered = Optional.empty();
                    form(line);
                });
    }

    boolean isAskedHere() {
        return asides.toAnswerHere().isPresent();
    }

    void ask(ContactCard card) {
        ColleaguesToAsk.Answer people =
                desk.work().asking().colleagues().handle(me(), card.brand());
        if (people.colleagues().isEmpty()) {
            panel.problem("question.nobody");
            return;
        }
        panel.form(forms.ask(people, (to, text) -> ask(card, to, text)));
    }

    private void ask(ContactCard card, Addressee to, String text) {
        attempt.refusable(
                () ->
                        switch (desk.work()
                                .asking()
                                .ask()
                                .handle(me(), new AskColleague.Command(card.id(), to, text))) {
                            case AskColleague.Outcome.Asked _ -> Optional.<StepOutcome>empty();
                            case AskColleague.Outcome.Refused(StepOutcome why) -> Optional.of(why);
                        },
                () -> {
                    panel.leaveForm();
                    attempt.done("question.asked");
                });
    }

    /** Opens the contact it is about, with the form for the answer. */
    void answer(QuestionLine line) {
        if (panel.shows(line.question().words().contact())) {
            form(line);
        } else {
            toBeAnswered = Optional.of(id(line));
            desk.changes().open(line.question().words().contact());
        }
    }

    void answerHere() {
        asides.toAnswerHere().ifPresent(this::form);
    }

    private void form(QuestionLine line) {
        panel.form(
                forms.answer(
                        line,
                        text ->
                                ended(
                                        desk.work()
                                                .asking()
                                                .answer()
                                                .handle(
                                                        me(),
                                                        new AnswerColleague.Command(
                                                                id(line), text)),
                                        "question.answered")));
    }

    void withdraw(QuestionLine line) {
        ended(desk.work().asking().withdraw().handle(me(), id(line)), "question.withdrawn");
    }

    private void ended(QuestionOutcome outcome, String done) {
        switch (outcome) {
            case QuestionOutcome.Done _ -> {
                panel.leaveForm();
                attempt.done(done);
            }
            case QuestionOutcome.TooLate(Question.Ended ended) -> {
                panel.leaveForm();
                panel.problem(
                        switch (ended.how()) {
                            case ANSWERED -> "question.late.answered";
                            case WITHDRAWN -> "question.late.withdrawn";
                            case LAPSED -> "question.late.lapsed";
                        },
                        desk.names().operator(ended.by()));
            }
            case QuestionOutcome.NotFound _ -> panel.problem("desk.refused.gone");
            case QuestionOutcome.NotYours _ -> panel.problem("question.not-yours");
            case QuestionOutcome.Invalid _ -> panel.problem("question.too-long");
        }
        desk.changes().again();
    }

    private static QuestionId id(QuestionLine line) {
        return line.question().words().id();
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
