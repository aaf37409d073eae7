package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.application.operators.SavePerson.Flaw;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Skill;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final BrandId NORTH = PeopleSamples.NORTH;
    private static final BrandId SOUTH = PeopleSamples.SOUTH;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final KindlineInMemory house = new KindlineInMemory();
    private final ChangeLog changes = new ChangeLog(house.audit);
    private final PersonRules rules =
            new PersonRules(
                    house.operators,
                    house.port(Teams.class),
                    house.queues,
                    house.port(Brands.class),
                    house.port(HouseLanguages.class));
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final SavePerson save =
            new SavePerson(house.operators, rules, changes, () -> now, UUID::randomUUID);
    private final ChangeEmployment employ =
            new ChangeEmployment(house.operators, rules, changes, () -> now);
    private final InvitePerson invite =
            new InvitePerson(
                    house.operators,
                    new InvitePerson.Access(
                            house.port(Invitations.class),
                            house.port(Passwords.class),
                            house.signInAttempts,
                            () -> UUID.randomUUID().toString()),
                    changes,
                    () -> now);
    private final AcceptInvitation accept =
            new AcceptInvitation(
                    house.port(Invitations.class),
                    house.operators,
                    house.port(Passwords.class),
                    house.audit,
                    () -> now);

    private Actor.Staff boss =
            new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(), Set.of());

    @BeforeEach
    void an_administrator_of_the_northern_brand() {
        Operator head =
                PeopleSamples.operator("boss").promoted(Role.ADMINISTRATOR, TODAY.minusDays(9));
        house.operators.save(head);
        boss = head.actorAt(now);
    }

    private static SavePerson.Command command(
            Optional<OperatorId> person, String account, Set<Role> roles) {
        return new SavePerson.Command(
                person,
                account,
                "Vera",
                "Vera",
                Optional.empty(),
                "Europe/Moscow",
                "ru",
                "ru, en",
                Set.of(NORTH),
                Set.of(),
                "roaming 3\nmnp 1",
                roles,
                Optional.empty());
    }

    private OperatorId saved(SavePerson.Command command) {
        return ((SavePerson.Outcome.Saved) save.handle(boss, command)).person();
    }

    private OperatorId vera() {
        return saved(command(Optional.empty(), "vera", Set.of(Role.OPERATOR)));
    }

    private Operator person(OperatorId id) {
        return house.operators.byId(id).orElseThrow();
    }

    private Set<Flaw> flaws(Actor.Staff actor, SavePerson.Command command) {
        return ((SavePerson.Outcome.Refused) save.handle(actor, command)).flaws();
    }

    @Test
    void somebody_new_has_what_was_written_from_today_on() {
        Operator vera = person(vera());

        assertThat(vera.account()).isEqualTo(new Account("vera"));
        assertThat(vera.rolesOn(TODAY)).containsExactly(Role.OPERATOR);
        assertThat(vera.rolesOn(TODAY.minusDays(1))).isEmpty();
        assertThat(vera.skillsOn(TODAY))
                .isEqualTo(Map.of(new Skill("roaming"), 3, new Skill("mnp"), 1));
        assertThat(house.audit.events())
                .extracting(AuditEvent::action)
                .containsExactly("person.made");
    }

    @Test
    void S34_a_promotion_for_a_later_day_keeps_what_holds_until_then() {
        OperatorId vera = vera();
        SavePerson.Command later = command(Optional.of(vera), "vera", Set.of(Role.SUPERVISOR));

        saved(
                new SavePerson.Command(
                        later.person(),
                        later.account(),
                        later.displayName(),
                        later.humanName(),
                        later.team(),
                        later.zone(),
                        later.screenLanguage(),
                        later.languages(),
                        later.brands(),
                        later.queues(),
                        "roaming 4",
                        later.roles(),
                        Optional.of(TODAY.plusDays(10))));

        assertThat(person(vera).rolesOn(TODAY)).containsExactly(Role.OPERATOR);
        assertThat(person(vera).rolesOn(TODAY.plusDays(10))).containsExactly(Role.SUPERVISOR);
        assertThat(person(vera).skillsOn(TODAY)).isEqualTo(Map.of(new Skill("roaming"), 4));
        assertThat(house.audit.events().getLast().particulars())
                .containsEntry("skills.before", "mnp 1, roaming 3")
                .containsEntry("skills.after", "roaming 4")
                .doesNotContainKey("display-name.before");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        vera();
        var wrong =
                new SavePerson.Command(
                        Optional.empty(),
                        "vera",
                        "",
                        " ",
                        Optional.empty(),
                        "Mars",
                        "en",
                        "klingon!",
                        Set.of(SOUTH),
                        Set.of(new QueueId(UUID.randomUUID())),
                        "roaming 9",
                        Set.of(Role.OPERATOR),
                        Optional.empty());

        assertThat(flaws(boss, wrong))
                .containsExactlyInAnyOrder(
                        Flaw.ACCOUNT_TAKEN,
                        Flaw.DISPLAY_NAME_MALFORMED,
                        Flaw.HUMAN_NAME_MALFORMED,
                        Flaw.ZONE_UNKNOWN,
                        Flaw.LANGUAGES_MALFORMED,
                        Flaw.SKILLS_MALFORMED,
                        Flaw.NOT_YOUR_BRAND);
    }

    @Test
    void nobody_changes_his_own_roles_or_turns_himself_out() {
        var demoted = command(Optional.of(boss.id()), "boss", Set.of(Role.OPERATOR));

        assertThat(flaws(boss, demoted)).contains(Flaw.OWN_ROLES);
        assertThat(
                        employ.handle(
                                boss, new ChangeEmployment.Command(boss.id(), Employment.HAS_LEFT)))
                .isEqualTo(ChangeEmployment.Outcome.ONESELF);
        assertThat(invite.handle(boss, boss.id())).isInstanceOf(InvitePerson.Outcome.Oneself.class);
    }

    @Test
    void the_last_administrator_stays_one() {
        OperatorId other = saved(command(Optional.empty(), "vera", Set.of(Role.ADMINISTRATOR)));
        Actor.Staff vera = person(other).actorAt(now);
        house.operators.save(person(other).employed(Employment.HAS_LEFT));

        var demoted = command(Optional.of(boss.id()), "boss", Set.of(Role.OPERATOR));
        assertThat(flaws(vera, demoted)).containsExactly(Flaw.LAST_ADMINISTRATOR);
        assertThat(
                        employ.handle(
                                vera, new ChangeEmployment.Command(boss.id(), Employment.HAS_LEFT)))
                .isEqualTo(ChangeEmployment.Outcome.LAST_ADMINISTRATOR);
    }

    @Test
    void people_of_other_brands_are_not_there_and_their_brands_stay() {
        Operator southern = PeopleSamples.operator("sever");
        Operator.Details details = southern.details();
        house.operators.save(
                southern.described(
                        new Operator.Details(
                                details.account(),
                                "South",
                                "South",
                                Optional.empty(),
                                details.zone(),
                                details.screenLanguage(),
                                details.languages(),
                                Set.of(SOUTH),
                                Set.of())));

        var command = command(Optional.of(southern.id()), "sever", Set.of(Role.OPERATOR));
        assertThat(flaws(boss, command)).contains(Flaw.GONE);
        assertThat(invite.handle(boss, southern.id()))
                .isInstanceOf(InvitePerson.Outcome.NotFound.class);
        assertThat(
                        employ.handle(
                                boss,
                                new ChangeEmployment.Command(southern.id(), Employment.HAS_LEFT)))
                .isEqualTo(ChangeEmployment.Outcome.NOT_FOUND);
    }

    @Test
    void who_has_left_has_no_role_any_more_and_may_come_back() {
        OperatorId vera = vera();

        employ.handle(boss, new ChangeEmployment.Command(vera, Employment.HAS_LEFT));
        assertThat(person(vera).actorAt(now).roles()).isEmpty();

        employ.handle(boss, new ChangeEmployment.Command(vera, Employment.WORKS_HERE));
        assertThat(person(vera).actorAt(now).roles()).containsExactly(Role.OPERATOR);
    }

    @Test
    void an_invitation_sets_a_password_once() {
        OperatorId vera = vera();
        var invited = (InvitePerson.Outcome.Invited) invite.handle(boss, vera);
        Actor door = new Actor.Clockwork("invitation");

        assertThat(answer(door, invited.secret(), "short"))
                .isInstanceOf(AcceptInvitation.Outcome.TooWeak.class);
        assertThat(answer(door, invited.secret(), "kindline-kindline"))
                .isInstanceOf(AcceptInvitation.Outcome.TooWeak.class);
        assertThat(answer(door, invited.secret(), "a long enough phrase"))
                .isInstanceOf(AcceptInvitation.Outcome.Set.class);
        assertThat(house.port(Passwords.class).isRight(Optional.of(vera), "a long enough phrase"))
                .isTrue();
        assertThat(answer(door, invited.secret(), "another long phrase"))
                .isInstanceOf(AcceptInvitation.Outcome.NoSuchLink.class);
        assertThat(house.audit.events().toString()).doesNotContain(invited.secret());
    }

    @Test
    void a_link_that_waited_too_long_opens_nothing_and_a_reset_ends_the_old_password() {
        OperatorId vera = vera();
        house.port(Passwords.class).set(vera, "the old long password");
        var invited = (InvitePerson.Outcome.Invited) invite.handle(boss, vera);
        now = now.plus(InvitePerson.OPEN_FOR).plus(Duration.ofSeconds(1));

        assertThat(answer(boss, invited.secret(), ""))
                .isInstanceOf(AcceptInvitation.Outcome.NoSuchLink.class);
        assertThat(house.port(Passwords.class).isRight(Optional.of(vera), "the old long password"))
                .isFalse();
    }

    private AcceptInvitation.Outcome answer(Actor door, String secret, String password) {
        return accept.handle(door, new AcceptInvitation.Command(secret, password));
    }
}
