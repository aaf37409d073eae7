package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kindline.application.contacts.AnswerColleague;
import io.kindline.application.contacts.AskColleague;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.ColleaguesToAsk;
import io.kindline.application.contacts.QuestionOutcome;
import io.kindline.application.contacts.QuestionsInContact;
import io.kindline.application.contacts.QuestionsToMe;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.WithdrawQuestion;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveEvent.QuestionTurn;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.application.routing.SetPresence;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.operators.Centre;
import io.kindline.domain.operators.CentreId;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Team;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking a colleague from a contact (S22), through the use cases, on a database. */
abstract class AskColleagueContract extends ContactStoryLook {
    @Autowired private AskColleague ask;
    @Autowired private AnswerColleague answer;
    @Autowired private WithdrawQuestion withdraw;
    @Autowired private QuestionsToMe toMe;
    @Autowired private QuestionsInContact inContact;
    @Autowired private ColleaguesToAsk colleagues;
    @Autowired private CloseContact close;
    @Autowired private SetPresence presence;
    @Autowired private Teams teams;
    @Autowired private LiveFeed live;

    private ContactId olgasContact() {
        ContactId id = opened(chat, number(), "Где мой перевод?");
        claims(olga);
        return id;
    }

    private Question.Open asked(ContactId about, Addressee to) {
        var outcome =
                ask.handle(olga, new AskColleague.Command(about, to, "Сколько идёт перевод?"));
        return ((AskColleague.Outcome.Asked) outcome).question();
    }

    private Addressee toIvan() {
        return new Addressee.Colleague(ivan.id());
    }

    private QuestionOutcome answers(Actor.Staff who, Question.Open question) {
        return answer.handle(
                who, new AnswerColleague.Command(question.words().id(), "Пять рабочих дней"));
    }

    private Team teamOf(Actor.Staff... members) {
        var centre = new Centre(new CentreId(UUID.randomUUID()), "Centre", DoorSamples.MOSCOW);
        var team = new Team(new TeamId(UUID.randomUUID()), "Morning", centre.id());
        teams.save(centre);
        teams.save(team);
        for (Actor.Staff member : members) {
            operators.save(inTeam(operators.byId(member.id()).orElseThrow(), team.id()));
        }
        return team;
    }

    private static Operator inTeam(Operator one, TeamId team) {
        return new Operator(
                one.id(),
                one.account(),
                one.displayName(),
                one.humanName(),
                one.employment(),
                Optional.of(team),
                one.zone(),
                one.screenLanguage(),
                one.languages(),
                one.brands(),
                one.queues(),
                one.skills(),
                one.roles());
    }

    private List<Question.Open> seenBy(Actor.Staff who) {
        return toMe.handle(who).stream().map(line -> line.question()).toList();
    }

    @Test
    void S22_a_colleague_sees_the_question_answers_and_both_stand_in_the_conversation()
            throws InterruptedException {
        ContactId id = olgasContact();
        BlockingQueue<LiveEvent> heard = new LinkedBlockingQueue<>();
        try (var _ = live.subscribe(new Topic.OfOperator(ivan.id()), heard::add)) {
            Question.Open question = asked(id, toIvan());
            assertThat(heard.poll(5, TimeUnit.SECONDS))
                    .isEqualTo(
                            new LiveEvent.QuestionChanged(
                                    id, olga.id(), toIvan(), QuestionTurn.ASKED, olga.id()));
            assertThat(seenBy(ivan)).containsExactly(question);
            assertThat(inContact.handle(olga, id)).hasSize(1);

            assertThat(answers(ivan, question)).isInstanceOf(QuestionOutcome.Done.class);
        }
        assertThat(seenBy(ivan)).isEmpty();
        assertThat(inContact.handle(olga, id)).isEmpty();
        assertThat(conversation.handle(olga, id, Optional.empty()).orElseThrow().messages())
                .extracting(line -> line.message().author(), line -> line.message().text().value())
                .contains(
                        tuple(
                                new Author.Note(olga.id(), new Author.Sense.Asks(toIvan())),
                                "Сколько идёт перевод?"),
                        tuple(
                                new Author.Note(ivan.id(), new Author.Sense.Answers(olga.id())),
                                "Пять рабочих дней"));
    }

    @Test
    void a_team_is_asked_as_one_and_one_answer_counts_however_many_answer_at_once()
            throws Exception {
        Team team = teamOf(olga, ivan);
        ContactId id = olgasContact();
        Question.Open question = asked(id, new Addressee.AnybodyOf(team.id()));
        assertThat(seenBy(ivan)).containsExactly(question);
        assertThat(seenBy(olga)).isEmpty();

        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<QuestionOutcome> answering = () -> answers(ivan, question);
            List<QuestionOutcome> outcomes =
                    Stream.generate(() -> threads.submit(answering)).limit(8).toList().stream()
                            .map(AskColleagueContract::result)
                            .toList();
            assertThat(outcomes).filteredOn(QuestionOutcome.Done.class::isInstance).hasSize(1);
        }
        assertThat(texts(id)).filteredOn("Пять рабочих дней"::equals).hasSize(1);
    }

    private static QuestionOutcome result(Future<QuestionOutcome> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_can_be_taken_back_by_who_asked_and_then_nobody_answers_it() {
        ContactId id = olgasContact();
        Question.Open question = asked(id, toIvan());

        assertThat(withdraw.handle(ivan, question.words().id()))
                .isInstanceOf(QuestionOutcome.NotYours.class);
        assertThat(withdraw.handle(olga, question.words().id()))
                .isInstanceOf(QuestionOutcome.Done.class);
        assertThat(answers(ivan, question)).isInstanceOf(QuestionOutcome.TooLate.class);
        assertThat(seenBy(ivan)).isEmpty();
    }

    @Test
    void it_ends_when_the_contact_is_closed() {
        ContactId id = olgasContact();
        Question.Open question = asked(id, toIvan());

        close.handle(olga, id, SOLVED);

        assertThat(seenBy(ivan)).isEmpty();
        assertThat(answers(ivan, question)).isInstanceOf(QuestionOutcome.TooLate.class);
        assertThat(ask.handle(olga, new AskColleague.Command(id, toIvan(), "?")))
                .isEqualTo(new AskColleague.Outcome.Refused(new StepOutcome.NotNow("closed")));
    }

    @Test
    void only_who_is_asked_may_answer_and_only_who_has_the_contact_may_ask() {
        ContactId id = olgasContact();
        Question.Open question = asked(id, toIvan());

        assertThat(answers(olga, question)).isInstanceOf(QuestionOutcome.NotYours.class);
        assertThat(ask.handle(ivan, new AskColleague.Command(id, toIvan(), "?")))
                .isEqualTo(new AskColleague.Outcome.Refused(new StepOutcome.HeldBy(olga.id())));
        assertThat(answer.handle(ivan, new AnswerColleague.Command(question.words().id(), " ")))
                .isInstanceOf(QuestionOutcome.Invalid.class);
        assertThat(answers(ivan, question)).isInstanceOf(QuestionOutcome.Done.class);
    }

    @Test
    void S32_another_brand_sees_no_question_and_nobody_of_it_is_asked() {
        ContactId id = olgasContact();
        Question.Open question = asked(id, toIvan());
        var foreign =
                new Actor.Staff(
                        ivan.id(), Set.of(Role.SUPERVISOR), Set.of(new BrandId(UUID.randomUUID())));

        assertThat(toMe.handle(foreign)).isEmpty();
        assertThat(inContact.handle(foreign, id)).isEmpty();
        assertThat(answers(foreign, question)).isInstanceOf(QuestionOutcome.NotFound.class);
        assertThat(withdraw.handle(foreign, question.words().id()))
                .isInstanceOf(QuestionOutcome.NotFound.class);
        assertThat(colleagues.handle(foreign, brand).colleagues()).isEmpty();
        var stranger = new Addressee.Colleague(olga.id());
        assertThat(ask.handle(olga, new AskColleague.Command(id, stranger, "?")))
                .isInstanceOf(AskColleague.Outcome.Refused.class);
    }

    @Test
    void administrators_and_unknown_questions_get_nowhere() {
        var admin = new Actor.Staff(ivan.id(), Set.of(Role.ADMINISTRATOR), Set.of(brand));
        ContactId id = olgasContact();

        assertThatThrownBy(() -> toMe.handle(admin)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ask.handle(admin, new AskColleague.Command(id, toIvan(), "?")))
                .isInstanceOf(NotAllowed.class);
        var unknown = new QuestionId(UUID.randomUUID());
        assertThat(answer.handle(ivan, new AnswerColleague.Command(unknown, "?")))
                .isInstanceOf(QuestionOutcome.NotFound.class);
    }

    @Test
    void those_who_are_there_come_first() {
        presence.handle(ivan, new SetPresence.Command(PresenceState.BREAK, ""));
        Team team = teamOf(ivan);

        var answer = colleagues.handle(olga, brand);

        assertThat(answer.colleagues())
                .extracting(ColleaguesToAsk.Colleague::id, ColleaguesToAsk.Colleague::presence)
                .containsExactly(tuple(ivan.id(), PresenceState.BREAK));
        assertThat(answer.teams())
                .containsExactly(new ColleaguesToAsk.TeamThere(team.id(), "Morning", 1));
    }
}
