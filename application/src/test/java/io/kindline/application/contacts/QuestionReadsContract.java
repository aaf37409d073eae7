package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Addressee;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Question;
import io.kindline.domain.contacts.QuestionId;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Open questions as desks show them, whatever they are read from. */
@ContractOf(QuestionReads.class)
public abstract class QuestionReadsContract extends StoredContactsContract {
    private final OperatorId ivan = new OperatorId(id());
    private final TeamId night = new TeamId(id());
    private final Set<BrandId> brands = Set.of(queue.brand());

    private QuestionReads reads() {
        return port(QuestionReads.class);
    }

    private Question.Open asked(ContactId about, Addressee to, int second) {
        var question =
                new Question.Open(
                        new Question.Words(
                                new QuestionId(id()),
                                about,
                                queue.brand(),
                                olga,
                                to,
                                "Где брать справку?",
                                NOW.plusSeconds(second)));
        commit(() -> port(Questions.class).add(question));
        return question;
    }

    private List<Question.Open> to(OperatorId me, Optional<TeamId> team, Set<BrandId> seen) {
        return within(() -> reads().to(me, team, seen)).stream()
                .map(QuestionLine::question)
                .toList();
    }

    @Test
    void what_is_asked_of_me_or_of_my_team_is_mine_to_answer_the_oldest_first() {
        ContactId contact = writes(somebody(), door, NOW).id();
        Question.Open second = asked(contact, new Addressee.Colleague(ivan), 2);
        Question.Open first = asked(contact, new Addressee.AnybodyOf(night), 1);

        assertThat(to(ivan, Optional.of(night), brands)).containsExactly(first, second);
        assertThat(to(ivan, Optional.empty(), brands)).containsExactly(second);
        assertThat(to(olga, Optional.of(night), brands)).isEmpty();
    }

    @Test
    void a_contact_lists_what_is_open_in_it_with_its_channel() {
        ContactId contact = writes(somebody(), door, NOW).id();
        Question.Open open = asked(contact, new Addressee.Colleague(ivan), 1);
        Question.Open ended = asked(contact, new Addressee.Colleague(ivan), 2);
        commit(() -> port(Questions.class).save(ended.answered(ivan, NOW.plusSeconds(3))));

        assertThat(within(() -> reads().in(contact, brands)))
                .containsExactly(new QuestionLine(open, "", door.channel()));
        assertThat(within(() -> reads().in(new ContactId(id()), brands))).isEmpty();
    }

    @Test
    void S32_another_brand_sees_no_question() {
        ContactId contact = writes(somebody(), door, NOW).id();
        asked(contact, new Addressee.Colleague(ivan), 1);

        assertThat(to(ivan, Optional.empty(), Set.of(new BrandId(id())))).isEmpty();
        assertThat(within(() -> reads().in(contact, Set.of()))).isEmpty();
    }
}
