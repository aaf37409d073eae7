package io.kindline.application.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveEvent.QuestionTurn;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What all use cases on questions share: who may be asked, storing a turn, telling of it. */
public final class QuestionBook {
    private final Questions questions;
    private final Operators operators;
    private final LiveFeed live;
    private final Ids ids;

    public QuestionBook(Questions questions, Operators operators, LiveFeed live, Ids ids) {
        this.questions = questions;
        this.operators = operators;
        this.live = live;
        this.ids = ids;
    }

    /** Everybody who could answer a question about a contact of the brand. */
    Stream<Operator> answerers(BrandId brand, OperatorId asker, Instant now) {
        return operators.all().stream()
                .filter(one -> one.employment() == Employment.WORKS_HERE)
                .filter(one -> !one.id().equals(asker) && one.brands().contains(brand))
                .filter(one -> worksWithContacts(one.actorAt(now)));
    }

    private static boolean worksWithContacts(Actor.Staff staff) {
        return staff.roles().contains(Role.OPERATOR) || staff.roles().contains(Role.SUPERVISOR);
    }

    /** True when there is somebody behind it who could answer. */
    boolean reaches(Addressee to, BrandId brand, OperatorId asker, Instant now) {
        return answerers(brand, asker, now).anyMatch(one -> isMeant(to, one.id(), one.team()));
    }

    /** True when it is asked of this person, who still may see the brand. */
    boolean isAsked(Actor.Staff who, Question.Words words) {
        return who.maySee(words.brand())
                && !who.id().equals(words.askedBy())
                && isMeant(words.to(), who.id(), teamOf(who));
    }

    Optional<TeamId> teamOf(Actor.Staff who) {
        return operators.byId(who.id()).flatMap(Operator::team);
    }

    private static boolean isMeant(Addressee to, OperatorId who, Optional<TeamId> team) {
        return switch (to) {
            case Addressee.Colleague(OperatorId id) -> id.equals(who);
            case Addressee.AnybodyOf(TeamId asked) -> team.filter(asked::equals).isPresent();
        };
    }

    /**
     * Puts a question.
     *
     * @throws IllegalArgumentException when the text is blank or too long
     */
    Question.Open put(Contact about, OperatorId asker, Addressee to, String text, Instant now) {
        var words =
                new Question.Words(
                        new QuestionId(ids.next()),
                        about.id(),
                        about.head().brand(),
                        asker,
                        to,
                        text,
                        now);
        var question = new Question.Open(words);
        questions.add(question);
        tell(words, QuestionTurn.ASKED, asker);
        return question;
    }

    /** The question, if the actor may see its brand; to others it does not exist. */
    Optional<Question> lock(Actor.Staff actor, QuestionId id) {
        return questions.lock(id).filter(question -> actor.maySee(question.words().brand()));
    }

    /** Stores how it ended and tells those whom it concerns. */
    void end(Question.Ended question) {
        questions.save(question);
        QuestionTurn turn =
                question.how() == Question.Ending.ANSWERED
                        ? QuestionTurn.ANSWERED
                        : QuestionTurn.ENDED;
        tell(question.words(), turn, question.by());
    }

    /** Nobody needs the answers in a contact that was closed. */
    void lapse(Contact.Closed closed) {
        questions
                .lockOpenIn(closed.id())
                .forEach(open -> end(open.lapsed(closed.by(), closed.at())));
    }

    private void tell(Question.Words words, QuestionTurn turn, OperatorId by) {
        live.publish(
                new LiveEvent.QuestionChanged(
                        words.contact(), words.askedBy(), words.to(), turn, by));
    }
}
