package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who was asked answers; the answer stands in the conversation as a note for colleagues. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AnswerColleague {
    private final ContactBook book;
    private final QuestionBook questions;
    private final InstantSource clock;

    public AnswerColleague(ContactBook book, QuestionBook questions, InstantSource clock) {
        this.book = book;
        this.questions = questions;
        this.clock = clock;
    }

    /** What he says to which question. */
    public record Command(QuestionId question, String text) {}

    public QuestionOutcome handle(Actor.Staff actor, Command command) {
        Optional<Question> found = questions.lock(actor, command.question());
        Optional<Contact> about =
                found.flatMap(question -> book.visible(actor, question.words().contact()));
        if (found.isEmpty() || about.isEmpty()) {
            return new QuestionOutcome.NotFound();
        }
        return switch (found.get()) {
            case Question.Ended ended -> new QuestionOutcome.TooLate(ended);
            case Question.Open open when !questions.isAsked(actor, open.words()) ->
                    new QuestionOutcome.NotYours();
            case Question.Open open -> answer(actor, open, about.get(), command.text());
        };
    }

    private QuestionOutcome answer(
            Actor.Staff actor, Question.Open question, Contact about, String typed) {
        String text;
        try {
            text = Question.sentence(typed);
        } catch (IllegalArgumentException _) {
            return new QuestionOutcome.Invalid();
        }
        Instant now = clock.instant();
        Question.Ended answered = question.answered(actor.id(), now);
        questions.end(answered);
        book.say(
                about,
                new Author.Note(actor.id(), new Author.Sense.Answers(question.words().askedBy())),
                MessageText.of(text),
                new Delivery.None(),
                now);
        return new QuestionOutcome.Done(answered);
    }
}
