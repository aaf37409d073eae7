package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.approvals.DecideException;
import io.kindline.application.insight.LookIntoExceptions;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.insight.Insight;
import io.kindline.domain.insight.Insight.Sign;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What supervisors learn from past exceptions, on a database. */
abstract class InsightContract extends HouseStories {
    private static final Duration MONTH = Duration.ofDays(30);

    @Autowired private LookIntoExceptions look;
    @Autowired private DecideException decide;
    @Autowired private JdbcClient jdbc;

    @Test
    void spending_marks_and_what_stands_out_are_told_by_kind_clause_and_team() {
        Actor.Staff olga = operator();
        Actor.Staff nadezhda = supervisor();
        for (int i = 0; i < 5; i++) {
            ContactId contact = world.contact(house());
            decide.handle(
                    nadezhda,
                    asks(olga, contact, 1_000).id(),
                    new DecideException.Verdict.Approve(""));
            rated(contact, i < 4 ? 5 : 2);
        }
        asks(olga, contact(), 300);
        jdbc.sql("update contacts_contacts set outcome = 'SOLVED' where id = :id")
                .param("id", contact().value())
                .update();

        LookIntoExceptions.Answer answer =
                look.handle(nadezhda, house().brand(), MONTH).orElseThrow();
        assertThat(answer.insight().all())
                .isEqualTo(new Insight.Line<>("", 6, 6, 0, rub(5_300), 1, 1, 5, 4));
        assertThat(answer.insight().byClause().getFirst().standing())
                .isEqualTo(Insight.Standing.TO_BE_CHANGED);
        assertThat(answer.insight().signs())
                .containsExactly(new Sign.OnePair(olga.id(), nadezhda.id(), 5, 5));
        assertThat(answer.budgets().get(house().team()))
                .isNotNull()
                .satisfies(line -> assertThat(line.spent()).isEqualTo(rub(300)));
    }

    @Test
    void S32_only_supervisors_of_the_brand_look_into_it() {
        Actor.Staff stranger =
                world.person(world.house(rub(15_000), rub(120_000)), Role.SUPERVISOR);
        Actor.Staff olga = operator();

        assertThat(look.handle(stranger, house().brand(), MONTH)).isEmpty();
        assertThatThrownBy(() -> look.handle(olga, house().brand(), MONTH))
                .isInstanceOf(NotAllowed.class);
    }

    private void rated(ContactId contact, int quality) {
        jdbc.sql(
                        """
                        insert into satisfaction_ratings (contact_id, quality, speed, remark,
                          rated_at) values (:contact, :quality, 5, '', :now)\
                        """)
                .param("contact", contact.value())
                .param("quality", quality)
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
