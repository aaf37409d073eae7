package io.kindline.domain.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of questions must do. */
@ContractOf(Questions.class)
public abstract class QuestionsContract {
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private final ContactId contact = new ContactId(UUID.randomUUID());
    private final OperatorId olga = new OperatorId(UUID.randomUUID());
    private final OperatorId ivan = new OperatorId(UUID.randomUUID());

    protected abstract Questions questions();

    private Question.Open asked(Addressee to, int second) {
        var question =
                new Question.Open(
                        new Question.Words(
                                new QuestionId(UUID.randomUUID()),
                                contact,
                                new BrandId(UUID.randomUUID()),
                                olga,
                                to,
                                "Где брать справку?\nСрочно",
                                NOW.plusSeconds(second)));
        questions().add(question);
        return question;
    }

    @Test
    void a_question_comes_back_as_it_was_put() {
        Question.Open colleague = asked(new Addressee.Colleague(ivan), 1);
        Question.Open team = asked(new Addressee.AnybodyOf(new TeamId(UUID.randomUUID())), 0);

        assertThat(questions().lock(colleague.words().id())).contains(colleague);
        assertThat(questions().lock(team.words().id())).contains(team);
        assertThat(questions().lock(new QuestionId(UUID.randomUUID()))).isEmpty();
        assertThat(questions().lockOpenIn(contact)).containsExactlyInAnyOrder(team, colleague);
    }

    @Test
    void what_ended_is_open_no_more_and_tells_how() {
        Question.Open answered = asked(new Addressee.Colleague(ivan), 0);
        Question.Open lapsed = asked(new Addressee.Colleague(ivan), 1);
        Question.Open open = asked(new Addressee.Colleague(ivan), 2);

        questions().save(answered.answered(ivan, NOW.plusSeconds(60)));
        questions().save(lapsed.lapsed(olga, NOW.plusSeconds(61)));

        assertThat(questions().lock(answered.words().id()))
                .contains(answered.answered(ivan, NOW.plusSeconds(60)));
        assertThat(questions().lock(lapsed.words().id()))
                .contains(lapsed.lapsed(olga, NOW.plusSeconds(61)));
        assertThat(questions().lockOpenIn(contact)).containsExactly(open);
    }

    @Test
    void nobody_asks_himself_or_nothing() {
        assertThatThrownBy(() -> asked(new Addressee.Colleague(olga), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.sentence(" \n\0"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.sentence("x".repeat(2_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
