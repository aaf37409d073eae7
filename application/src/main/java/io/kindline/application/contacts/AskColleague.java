package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** An operator asks a colleague, or anybody of a team, about a contact in his hands (S22). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AskColleague {
    private final ContactBook book;
    private final QuestionBook questions;
    private final InstantSource clock;

    public AskColleague(ContactBook book, QuestionBook questions, InstantSource clock) {
        this.book = book;
        this.questions = questions;
        this.clock = clock;
    }

    /** What is asked of whom, about which contact. */
    public record Command(ContactId contact, Addressee to, String text) {}

    /** How it went. */
    public sealed interface Outcome {

        /** He sees it now. */
        record Asked(Question.Open question) implements Outcome {}

        /** Not asked; nothing is lost. */
        record Refused(StepOutcome why) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        var asked = new Question.Open[1];
        StepOutcome outcome =
                book.inHand(
                        actor,
                        command.contact(),
                        held ->
                                refusal(actor, held, command, now)
                                        .orElseGet(() -> {
                                            asked[0] = ask(actor, held, command, now);
                                            return new StepOutcome.Done(held);
                                        }));
        return asked[0] == null ? new Outcome.Refused(outcome) : new Outcome.Asked(asked[0]);
    }

    private Optional<StepOutcome> refusal(
            Actor.Staff actor, Contact about, Command command, Instant now) {
        if (!questions.reaches(command.to(), about.head().brand(), actor.id(), now)) {
            return Optional.of(
                    new StepOutcome.Invalid("colleague", "Nobody there works with this brand."));
        }
        try {
            Question.sentence(command.text());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    new StepOutcome.Invalid("text", "A question has 1 to 2000 characters."));
        }
    }

    private Question.Open ask(Actor.Staff actor, Contact about, Command command, Instant now) {
        Question.Open question =
                questions.put(about, actor.id(), command.to(), command.text(), now);
        book.say(
                about,
                new Author.Note(actor.id(), new Author.Sense.Asks(command.to())),
                MessageText.of(question.words().text()),
                new Delivery.None(),
                now);
        return question;
    }
}
