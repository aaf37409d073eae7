package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.approvals.AnswerBack;
import io.kindline.application.approvals.AskBack;
import io.kindline.application.approvals.DecideException;
import io.kindline.application.approvals.DecideException.Verdict;
import io.kindline.application.approvals.EscalateUnanswered;
import io.kindline.application.approvals.ReverseException;
import io.kindline.application.approvals.ReviewEmergency;
import io.kindline.application.authority.WithdrawException;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What programs are told of exceptions, written down with what it tells of. */
abstract class ExceptionEventsContract extends HouseStories {
    @Autowired private DecideException decide;
    @Autowired private WithdrawException withdraw;
    @Autowired private AskBack askBack;
    @Autowired private AnswerBack answerBack;
    @Autowired private ReviewEmergency review;
    @Autowired private ReverseException reverse;
    @Autowired private EscalateUnanswered escalate;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private final Verdict yes = new Verdict.Approve("");

    @Test
    void S14_granted_carried_out_and_taken_back_is_told_step_by_step() {
        Actor.Staff olga = operator();
        ExceptionId id = asks(olga, contact(), 300).id();
        carriedOut.now();
        reverse.handle(supervisor(), id, "wrong person");
        carriedOut.now();

        assertThat(told(id))
                .containsExactly("requested", "granted", "executed", "reversing", "reversed");
    }

    @Test
    void S14_what_others_decide_is_told_with_who_and_how_much() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        ExceptionId one = asks(olga, contact(), 1_000).id();
        askBack.handle(nadezhda, one, "why?");
        answerBack.handle(olga, one, "two days");
        decide.handle(nadezhda, one, new Verdict.ApproveLess(rub(700), ""));
        ExceptionId two = asks(olga, world.contact(house()), 20_000).id();
        decide.handle(nadezhda, two, yes);
        decide.handle(supervisor(), two, yes);
        ExceptionId no = asks(olga, world.contact(house()), 1_000).id();
        decide.handle(nadezhda, no, new Verdict.Decline("not this time"));
        ExceptionId back = asks(olga, world.contact(house()), 1_000).id();
        withdraw.handle(olga, back);

        assertThat(told(one))
                .containsExactly(
                        "requested",
                        "pending",
                        "question-asked",
                        "question-answered",
                        "approved-less");
        assertThat(last(one))
                .contains("\"granted\":{\"currency\":\"RUB\",\"value\":\"700.00\"}")
                .contains("\"by\":\"" + nadezhda.id().value() + "\"");
        assertThat(told(two)).containsExactly("requested", "pending", "approved-first", "approved");
        assertThat(told(no)).containsExactly("requested", "pending", "declined");
        assertThat(told(back)).containsExactly("requested", "pending", "withdrawn");
    }

    @Test
    void S5_what_is_done_first_what_is_refused_and_what_nobody_answers_is_told_too() {
        Actor.Staff olga = operator();
        ExceptionId first =
                asks(olga, contact(), ExceptionKind.EMERGENCY_BALANCE, rub(300), "3.2").id();
        review.handle(supervisor(), first, "right so");
        ExceptionId never =
                asks(olga, contact(), ExceptionKind.GOODWILL_CREDIT, rub(1), "2.1").id();
        ExceptionId late = asks(olga, world.contact(house()), 1_000).id();
        jdbc.sql("update authority_exceptions set answer_by = :past where id = :id")
                .param("past", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", late.value())
                .update();
        escalate.handle(new Actor.Clockwork("approvals"));

        assertThat(told(first)).containsExactly("requested", "granted-for-review", "reviewed");
        assertThat(told(never)).containsExactly("requested", "refused");
        assertThat(told(late)).containsExactly("requested", "pending", "expired");
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        Actor.Staff olga = operator();
        ExceptionCase gone =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return asks(olga, contact(), 300);
                });

        assertThat(told(gone.id())).isEmpty();
    }

    @Test
    void no_number_and_no_words_of_anybody_are_told() {
        String number = AuthorityWorld.number();
        ExceptionId id = asks(operator(), world.contact(house(), number), 300).id();

        assertThat(last(id))
                .contains("\"kind\":\"goodwill-credit\"")
                .doesNotContain(number.substring(1))
                .doesNotContain("two days without network")
                .doesNotContain("Anna");
    }

    private List<String> told(ExceptionId id) {
        return jdbc
                .sql("select type from events_outbox where particulars like :id order by id")
                .param("id", "%" + id.value() + "%")
                .query((row, _) -> row.getString("type"))
                .list()
                .stream()
                .map(type -> type.substring("exception.".length()))
                .toList();
    }

    private String last(ExceptionId id) {
        return jdbc.sql(
                        """
                        select particulars from events_outbox where particulars like :id
                        order by id desc limit 1\
                        """)
                .param("id", "%" + id.value() + "%")
                .query((row, _) -> row.getString("particulars"))
                .single();
    }
}
