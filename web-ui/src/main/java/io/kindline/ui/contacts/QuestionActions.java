package io.kindline.ui.contacts;

import io.kindline.application.contacts.AnswerColleague;
import io.kindline.application.contacts.AskColleague;
import io.kindline.application.contacts.ColleaguesToAsk;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.contacts.QuestionOutcome;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.ContactId;
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
        desk.errands()
                .run(
                        () -> desk.work().asking().colleagues().handle(me(), card.brand()),
                        people -> {
                            if (panel.shows(card.id())) {
                                form(card, people);
                            }
                        });
    }

    private void form(ContactCard card, ColleaguesToAsk.Answer people) {
        if (people.colleagues().isEmpty()) {
            panel.problem("question.nobody");
        } else {
            panel.form(forms.ask(people, (to, text) -> ask(card, to, text)));
        }
    }

    private void ask(ContactCard card, Addressee to, String text) {
        var question = new AskColleague.Command(card.id(), to, text);
        attempt.once(over ->
                attempt.refusable(
                        () -> ask(question),
                        () -> {
                            panel.leaveForm(card.id());
                            attempt.done("question.asked");
                        },
                        over));
    }

    private Optional<StepOutcome> ask(AskColleague.Command question) {
        return switch (desk.work().asking().ask().handle(me(), question)) {
            case AskColleague.Outcome.Asked _ -> Optional.empty();
            case AskColleague.Outcome.Refused(StepOutcome why) -> Optional.of(why);
        };
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
                                attempt.once(over ->
                                        attempt.run(
                                                () -> answer(line, text),
                                                outcome ->
                                                        ended(line, outcome, "question.answered"),
                                                over))));
    }

    private QuestionOutcome answer(QuestionLine line, String text) {
        return desk.work()
                .asking()
                .answer()
                .handle(me(), new AnswerColleague.Command(id(line), text));
    }

    void withdraw(QuestionLine line) {
        attempt.run(
                () -> desk.work().asking().withdraw().handle(me(), id(line)),
                outcome -> ended(line, outcome, "question.withdrawn"));
    }

    private void ended(QuestionLine line, QuestionOutcome outcome, String done) {
        ContactId contact = line.question().words().contact();
        switch (outcome) {
            case QuestionOutcome.Done _ -> {
                panel.leaveForm(contact);
                attempt.done(done);
            }
            case QuestionOutcome.TooLate(Question.Ended ended) -> {
                panel.leaveForm(contact);
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
    }

    private static QuestionId id(QuestionLine line) {
        return line.question().words().id();
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
