package io.kindline.infrastructure.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.operators.OpenSetUp;
import io.kindline.application.operators.Passwords;
import io.kindline.application.operators.SetUpHouse;
import io.kindline.application.operators.SetUpHouse.Field;
import io.kindline.application.operators.SetUpHouse.Outcome;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SetUpDoor;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first hour of a house, told in order, on every database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class SetUpContract {
    private static final Actor JOB = new Actor.Clockwork("set-up");
    private static final String PASSWORD = "correct horse battery";

    @Autowired private OpenSetUp open;
    @Autowired private SetUpHouse setUp;
    @Autowired private SetUpDoor door;
    @Autowired private Operators operators;
    @Autowired private Passwords passwords;
    @Autowired private Brands brands;
    @Autowired private JdbcClient jdbc;

    private String code() {
        return open.handle(JOB).orElseThrow().inGroups();
    }

    private Outcome attempt(String code, String account, String password) {
        return setUp.handle(
                JOB,
                new SetUpHouse.Command(
                        code,
                        "Lantern Mobile",
                        "Анна",
                        account,
                        password,
                        ZoneId.of("Asia/Jakarta"),
                        new Language("id")));
    }

    @Test
    @Order(1)
    void the_door_of_a_house_that_was_never_started_is_closed() {
        assertThat(door.isOpen()).isFalse();
        assertThat(attempt("0000-0000-0000-0000", "root", PASSWORD)).isEqualTo(new Outcome.Gone());
    }

    @Test
    @Order(2)
    void every_start_and_every_node_tells_the_same_code() {
        assertThat(code()).isEqualTo(code());
        assertThat(door.isOpen()).isTrue();
    }

    @Test
    @Order(3)
    void nobody_but_the_house_itself_may_set_up() {
        var stranger =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of());
        assertThatThrownBy(() -> open.handle(stranger)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @Order(4)
    void what_cannot_be_taken_is_named_and_nothing_is_made() {
        assertThat(attempt(code(), "?", PASSWORD)).isEqualTo(new Outcome.Invalid(Field.ACCOUNT));
        assertThat(attempt(code(), "root", "short")).isEqualTo(new Outcome.Invalid(Field.PASSWORD));
        assertThat(operators.all()).isEmpty();
        assertThat(brands.all()).isEmpty();
    }

    @Test
    @Order(5)
    void the_fifth_wrong_code_pauses_and_then_the_right_one_waits_too() {
        for (int i = 0; i < 4; i++) {
            assertThat(attempt("0000-0000-0000-0000", "root", PASSWORD))
                    .isEqualTo(new Outcome.WrongCode());
        }
        assertThat(attempt("nonsense", "root", PASSWORD)).isInstanceOf(Outcome.Paused.class);
        assertThat(attempt(code(), "root", PASSWORD)).isInstanceOf(Outcome.Paused.class);
        jdbc.sql("update operators_set_up set failures = 0, paused_until = opened_at").update();
    }

    @Test
    @Order(6)
    void of_many_who_come_at_once_one_is_appointed() throws Exception {
        String code = code();
        List<Outcome> outcomes;
        try (var browsers = Executors.newFixedThreadPool(6)) {
            outcomes =
                    browsers
                            .invokeAll(
                                    IntStream.range(0, 6)
                                            .<Callable<Outcome>>mapToObj(
                                                    i -> () -> attempt(code, "root" + i, PASSWORD))
                                            .toList())
                            .stream()
                            .map(future -> future.resultNow())
                            .toList();
        }
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.Gone()::equals).hasSize(5);
        assertThat(operators.all()).hasSize(1);
        assertThat(brands.all()).hasSize(1);
    }

    @Test
    @Order(7)
    void the_first_administrator_can_sign_in_and_sees_the_first_brand() {
        Operator admin = operators.all().getFirst();
        assertThat(passwords.isRight(Optional.of(admin.id()), PASSWORD)).isTrue();
        assertThat(admin.actorAt(Instant.now()).roles()).containsExactly(Role.ADMINISTRATOR);
        BrandId brand = brands.byKey("lantern-mobile").orElseThrow().id();
        assertThat(admin.brands()).containsExactly(brand);
        assertThat(admin.account()).isNotEqualTo(new Account("admin"));
    }

    @Test
    @Order(8)
    void once_somebody_was_appointed_the_door_is_gone_for_ever() {
        assertThat(door.isOpen()).isFalse();
        assertThat(open.handle(JOB)).isEmpty();
        assertThat(door.open(Instant.now())).isEmpty();
        assertThat(attempt("0000-0000-0000-0000", "root", PASSWORD)).isEqualTo(new Outcome.Gone());
    }
}
