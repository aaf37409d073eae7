package io.kindline.domain.operators;

import static io.kindline.domain.operators.PeopleSamples.HIRED;
import static io.kindline.domain.operators.PeopleSamples.KAMCHATKA;
import static io.kindline.domain.operators.PeopleSamples.NORTH;
import static io.kindline.domain.operators.PeopleSamples.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorTest {
    private final Operator anna = PeopleSamples.operator("anna");
    private final LocalDate promotion = LocalDate.of(2026, 9, 1);

    @Test
    void S34_a_promotion_changes_the_role_from_its_day_and_history_keeps_the_old_one() {
        Operator promoted = anna.promoted(Role.SUPERVISOR, promotion);
        assertThat(promoted.rolesOn(HIRED.minusDays(1))).isEmpty();
        assertThat(promoted.rolesOn(HIRED)).containsExactly(Role.OPERATOR);
        assertThat(promoted.rolesOn(promotion.minusDays(1))).containsExactly(Role.OPERATOR);
        assertThat(promoted.rolesOn(promotion)).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void S34_a_promotion_begins_at_midnight_of_the_persons_own_zone() {
        Operator promoted = anna.promoted(Role.SUPERVISOR, promotion);
        Instant midnightInKamchatka = promotion.atStartOfDay(KAMCHATKA).toInstant();
        assertThat(midnightInKamchatka)
                .isBefore(promotion.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(promoted.actorAt(midnightInKamchatka.minusMillis(1)).roles())
                .containsExactly(Role.OPERATOR);
        assertThat(promoted.actorAt(midnightInKamchatka).roles()).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void S34_a_skill_rises_from_a_day_and_history_keeps_the_old_level() {
        var roaming = new Skill("roaming");
        Operator better = anna.skilled(roaming, 4, promotion);
        assertThat(better.skillsOn(promotion.minusDays(1))).isEqualTo(Map.of(roaming, 2));
        assertThat(better.skillsOn(promotion)).isEqualTo(Map.of(roaming, 4));
    }

    @Test
    void S34_a_second_promotion_before_the_first_took_effect_replaces_it() {
        Operator twice =
                anna.promoted(Role.SUPERVISOR, promotion)
                        .promoted(Role.ADMINISTRATOR, promotion.minusDays(10));
        assertThat(twice.rolesOn(promotion)).containsExactly(Role.ADMINISTRATOR);
        assertThat(twice.rolesOn(promotion.minusDays(11))).containsExactly(Role.OPERATOR);
    }

    @Test
    void S34_a_role_for_some_days_ends_after_the_last_of_them() {
        var standIn = new Period(promotion, Optional.of(promotion.plusDays(2)));
        assertThat(standIn.covers(promotion.minusDays(1))).isFalse();
        assertThat(standIn.covers(promotion.plusDays(2))).isTrue();
        assertThat(standIn.covers(promotion.plusDays(3))).isFalse();
    }

    @Test
    void S32_a_person_sees_his_brands_and_no_other() {
        var actor = anna.actorAt(promotion.atStartOfDay(KAMCHATKA).toInstant());
        assertThat(actor.maySee(NORTH)).isTrue();
        assertThat(actor.maySee(SOUTH)).isFalse();
    }

    @Test
    void who_has_left_has_no_role_and_sees_no_brand() {
        Operator gone =
                new Operator(
                        anna.id(),
                        anna.account(),
                        anna.displayName(),
                        anna.humanName(),
                        Employment.HAS_LEFT,
                        anna.team(),
                        anna.zone(),
                        anna.screenLanguage(),
                        anna.languages(),
                        anna.brands(),
                        anna.queues(),
                        anna.skills(),
                        anna.roles());
        var actor = gone.actorAt(promotion.atStartOfDay(KAMCHATKA).toInstant());
        assertThat(actor.roles()).isEmpty();
        assertThat(actor.maySee(NORTH)).isFalse();
    }

    @Test
    void no_person_is_an_integration() {
        assertThatThrownBy(() -> new RoleGrant(Role.INTEGRATION, Period.since(HIRED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_account_has_one_spelling() {
        assertThat(Account.of("  OP01 ")).isEqualTo(new Account("op01"));
        assertThat(Account.isWellFormed("'; drop table")).isFalse();
        assertThat(Account.isWellFormed("a".repeat(61))).isFalse();
    }
}
