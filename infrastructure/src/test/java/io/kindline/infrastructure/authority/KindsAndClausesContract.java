package io.kindline.infrastructure.authority;

import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.authority.RequestException;
import io.kindline.application.authority.SetKindTerms;
import io.kindline.application.regulation.ReadRegulation;
import io.kindline.application.regulation.ReviseClause;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.KindTerms;
import io.kindline.domain.authority.KindTerms.Need;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Firmness;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What kinds ask for and what clauses say, as administration keeps them, on a database. */
abstract class KindsAndClausesContract extends HouseStories {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired private SetKindTerms setKind;
    @Autowired private ReviseClause revise;
    @Autowired private ReadRegulation regulation;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff administrator() {
        return world.person(house(), Role.ADMINISTRATOR);
    }

    @Test
    void a_kind_asks_for_what_administration_says() {
        Actor.Staff admin = administrator();
        var terms =
                new KindTerms(
                        ExceptionKind.GOODWILL_CREDIT,
                        Set.of(Need.AMOUNT, Need.REASON, Need.BENEFICIARY),
                        KindTerms.Pace.ASK_WHEN_BEYOND,
                        KindTerms.Route.BILLING);
        setKind.handle(admin, house().brand(), terms);

        assertThat(
                        request.handle(
                                operator(),
                                new RequestException.Command(
                                        contact(),
                                        ExceptionKind.GOODWILL_CREDIT,
                                        Optional.of(rub(100)),
                                        words("3.2"),
                                        Optional.empty())))
                .isEqualTo(new RequestException.Outcome.Incomplete(Need.BENEFICIARY));
        assertThat(trail("exception-kind.changed")).hasSize(1);
        assertThat(
                        setKind.handle(
                                admin,
                                house().brand(),
                                new KindTerms(
                                        ExceptionKind.LOYALTY_GIFT,
                                        Set.of(),
                                        KindTerms.Pace.ACT_FIRST,
                                        KindTerms.Route.GIFTS)))
                .isEqualTo(
                        new SetKindTerms.Outcome.Refused(Set.of(SetKindTerms.Flaw.REASON_NEEDED)));
    }

    @Test
    void a_clause_gets_a_new_version_from_a_day_and_the_old_one_stays_readable() {
        Actor.Staff admin = administrator();
        LocalDate soon = today.plusDays(3);
        var made = revise.handle(admin, clause("3.2", "Fees are given back.", soon));

        Clause second = ((ReviseClause.Outcome.Saved) made).clause();
        assertThat(second.version()).isEqualTo(2);
        List<Clause> all =
                regulation.handle(admin).stream()
                        .map(ReadRegulation.Line::clause)
                        .filter(one -> one.key().equals(second.key()))
                        .toList();
        assertThat(all).hasSize(2).startsWith(second);
        assertThat(all.getLast().until()).contains(soon.minusDays(1));
        assertThat(asks(operator(), contact(), 100)).isInstanceOf(ExceptionCase.Granted.class);
        assertThat(trail("clause.revised")).hasSize(1);

        for (ReviseClause.Command wrong :
                List.of(
                        clause("3.2", "again", soon),
                        clause("3.2", "again", today.minusDays(5)),
                        clause("", "x", today),
                        clause("9.9", " ", today))) {
            assertThat(revise.handle(admin, wrong))
                    .isInstanceOf(ReviseClause.Outcome.Refused.class);
        }
        revise.handle(
                admin,
                new ReviseClause.Command(
                        house().brand(),
                        "3.9",
                        new ReviseClause.Said("Never", "Never.", "Board"),
                        Firmness.ABSOLUTE,
                        today,
                        Optional.empty()));
        assertThat(
                        asks(
                                operator(),
                                world.contact(house()),
                                ExceptionKind.GOODWILL_CREDIT,
                                rub(100),
                                "3.9"))
                .isInstanceOf(ExceptionCase.Refused.class);
    }

    /** What the trail of the house's brand says of it. */
    private List<String> trail(String action) {
        return jdbc.sql(
                        "select particulars from audit_entries where action = :action and chain like"
                                + " :chain")
                .param("action", action)
                .param("chain", "%" + house().brand().value() + "%")
                .query((row, _) -> row.getString("particulars"))
                .list();
    }

    private ReviseClause.Command clause(String key, String text, LocalDate from) {
        return new ReviseClause.Command(
                house().brand(),
                key,
                new ReviseClause.Said("Fees", text, "Billing"),
                Firmness.OPEN,
                from,
                Optional.empty());
    }
}
