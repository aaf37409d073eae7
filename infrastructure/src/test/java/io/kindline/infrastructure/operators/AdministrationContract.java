package io.kindline.infrastructure.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.operators.ChangeEmployment;
import io.kindline.application.operators.InvitePerson;
import io.kindline.application.operators.ListPeople;
import io.kindline.application.operators.SaveBrand;
import io.kindline.application.operators.SaveCentre;
import io.kindline.application.operators.SavePerson;
import io.kindline.application.operators.SaveTeam;
import io.kindline.application.operators.UnlockSignIn;
import io.kindline.application.operators.ViewPerson;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may set up the house, and that two who do at once cannot leave it without anybody. */
abstract class AdministrationContract {
    @Autowired private Operators operators;
    @Autowired private SavePerson savePerson;
    @Autowired private ChangeEmployment changeEmployment;
    @Autowired private InvitePerson invitePerson;
    @Autowired private UnlockSignIn unlockSignIn;
    @Autowired private ListPeople listPeople;
    @Autowired private ViewPerson viewPerson;
    @Autowired private SaveTeam saveTeam;
    @Autowired private SaveCentre saveCentre;
    @Autowired private SaveBrand saveBrand;
    @Autowired private JdbcClient jdbc;

    private Operator administrator() {
        Operator one =
                PeopleSamples.operator("a" + UUID.randomUUID().toString().replace("-", ""))
                        .promoted(Role.ADMINISTRATOR, LocalDate.of(2026, 4, 1));
        operators.save(one);
        return one;
    }

    private static Actor.Staff actor(Operator one) {
        return one.actorAt(Instant.now());
    }

    private static SavePerson.Command command(
            Optional<Operator> person, String account, Role role) {
        return new SavePerson.Command(
                person.map(Operator::id),
                account,
                "Vera",
                "Vera",
                Optional.empty(),
                "Asia/Kamchatka",
                "ru",
                "ru",
                Set.of(PeopleSamples.NORTH),
                Set.of(),
                "roaming 3",
                Set.of(role),
                Optional.empty());
    }

    @Test
    void nobody_but_administrators_sets_up_the_house() {
        Operator person = administrator();
        for (Role role : List.of(Role.OPERATOR, Role.SUPERVISOR)) {
            var who =
                    new Actor.Staff(
                            new OperatorId(UUID.randomUUID()),
                            Set.of(role),
                            Set.of(PeopleSamples.NORTH));
            List<ThrowingCallable> acts =
                    List.of(
                            () ->
                                    savePerson.handle(
                                            who, command(Optional.empty(), "x1", Role.OPERATOR)),
                            () ->
                                    changeEmployment.handle(
                                            who,
                                            new ChangeEmployment.Command(
                                                    person.id(), Employment.HAS_LEFT)),
                            () -> invitePerson.handle(who, person.id()),
                            () -> unlockSignIn.handle(who, person.id()),
                            () -> viewPerson.handle(who, person.id()),
                            () -> listPeople.handle(who, everybody()),
                            () ->
                                    saveTeam.handle(
                                            who,
                                            new SaveTeam.Command(
                                                    Optional.empty(), "x", Optional.empty())),
                            () ->
                                    saveCentre.handle(
                                            who,
                                            new SaveCentre.Command(Optional.empty(), "x", "UTC")),
                            () ->
                                    saveBrand.handle(
                                            who,
                                            new SaveBrand.Command(
                                                    Optional.empty(), "x", "x", "x", "#000000")));
            acts.forEach(act -> assertThatThrownBy(act).isInstanceOf(NotAllowed.class));
        }
    }

    private static ListPeople.Query everybody() {
        return new ListPeople.Query(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Employment.WORKS_HERE,
                Optional.empty());
    }

    @Test
    void a_change_is_seen_by_sessions_and_routing_at_once_and_stands_in_the_trail() {
        Operator boss = administrator();
        Operator vera = administrator();

        savePerson.handle(
                actor(boss), command(Optional.of(vera), vera.account().value(), Role.OPERATOR));

        assertThat(operators.byId(vera.id()).orElseThrow().actorAt(Instant.now()).roles())
                .containsExactly(Role.OPERATOR);
        assertThat(
                        jdbc.sql("select particulars from audit_entries where subject = ?")
                                .param("operator:" + vera.id().value())
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .contains("roles.before=", "roles.after=")
                .doesNotContain("Vera");
    }

    @Test
    void two_administrators_who_demote_each_other_at_once_do_not_both_succeed() throws Exception {
        leaveNoOtherAdministrators();
        Operator one = administrator();
        Operator other = administrator();

        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<SavePerson.Outcome>> acts =
                    List.of(() -> demote(one, other), () -> demote(other, one));
            long saved =
                    both.invokeAll(acts).stream()
                            .map(future -> future.resultNow())
                            .filter(SavePerson.Outcome.Saved.class::isInstance)
                            .count();
            assertThat(saved).isEqualTo(1);
        }
    }

    private SavePerson.Outcome demote(Operator by, Operator whom) {
        return savePerson.handle(
                actor(by), command(Optional.of(whom), whom.account().value(), Role.OPERATOR));
    }

    private void leaveNoOtherAdministrators() {
        operators.all().stream()
                .filter(one -> one.rolesOn(one.dayAt(Instant.now())).contains(Role.ADMINISTRATOR))
                .forEach(one -> operators.save(one.employed(Employment.HAS_LEFT)));
    }

    @Test
    void a_new_brand_is_seen_by_its_maker_and_by_no_other() {
        Operator boss = administrator();
        String key = "b" + UUID.randomUUID().toString().substring(0, 8);

        var saved =
                (SaveBrand.Outcome.Saved)
                        saveBrand.handle(
                                actor(boss),
                                new SaveBrand.Command(
                                        Optional.empty(), key, "New", "Care", "#1F6FEB"));

        BrandId brand = saved.brand();
        assertThat(operators.byId(boss.id()).orElseThrow().brands()).contains(brand);
        assertThat(
                        saveBrand.handle(
                                actor(administrator()),
                                new SaveBrand.Command(
                                        Optional.of(brand), key, "Taken", "Care", "#1f6feb")))
                .isEqualTo(new SaveBrand.Outcome.Refused(Set.of(SaveBrand.Flaw.GONE)));
    }

    @Test
    void people_are_listed_page_by_page_and_by_what_is_asked() {
        Operator boss = administrator();
        var query =
                new ListPeople.Query(
                        boss.account().value(),
                        Optional.of(Role.ADMINISTRATOR),
                        Optional.empty(),
                        Optional.empty(),
                        Employment.WORKS_HERE,
                        Optional.empty());

        assertThat(listPeople.handle(actor(boss), query).items())
                .extracting(Operator::id)
                .containsExactly(boss.id());
        assertThat(viewPerson.handle(actor(boss), boss.id())).isPresent();
    }
}
