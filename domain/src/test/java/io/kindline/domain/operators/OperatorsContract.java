package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link Operators} does. */
@ContractOf(Operators.class)
public abstract class OperatorsContract extends PortContract {

    private Operators operators() {
        return port(Operators.class);
    }

    private static String freshAccount() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void a_person_comes_back_whole_by_id_and_by_account() {
        Operator anna = PeopleSamples.operator(freshAccount());
        operators().save(anna);
        assertThat(operators().byId(anna.id())).contains(anna);
        assertThat(operators().byAccount(anna.account())).contains(anna);
        assertThat(operators().all()).contains(anna);
    }

    @Test
    void nobody_is_found_where_nobody_is() {
        assertThat(operators().byId(new OperatorId(UUID.randomUUID()))).isEmpty();
        assertThat(operators().byAccount(new Account(freshAccount()))).isEmpty();
    }

    @Test
    void S34_a_promotion_is_stored_beside_the_old_role() {
        Operator anna = PeopleSamples.operator(freshAccount());
        operators().save(anna);
        Operator promoted =
                anna.promoted(Role.SUPERVISOR, PeopleSamples.HIRED.plusMonths(6))
                        .skilled(new Skill("roaming"), 5, PeopleSamples.HIRED.plusMonths(6));
        operators().save(promoted);
        Operator read = operators().byId(anna.id()).orElseThrow();
        assertThat(read.roles()).containsExactlyInAnyOrderElementsOf(promoted.roles());
        assertThat(read.skills()).containsExactlyInAnyOrderElementsOf(promoted.skills());
        assertThat(read.rolesOn(PeopleSamples.HIRED)).containsExactly(Role.OPERATOR);
    }

    @Test
    void an_account_belongs_to_one_person() {
        Operator anna = PeopleSamples.operator(freshAccount());
        operators().save(anna);
        Operator other = PeopleSamples.operator(anna.account().value());
        assertThatThrownBy(() -> operators().save(other))
                .isInstanceOf(Operators.AccountTaken.class);
        assertThat(operators().byAccount(anna.account())).contains(anna);
    }

    @Test
    void everybody_is_listed_by_account() {
        Operator second = PeopleSamples.operator("zz" + freshAccount());
        Operator first = PeopleSamples.operator("aa" + freshAccount());
        operators().save(second);
        operators().save(first);
        List<Operator> both =
                operators().all().stream()
                        .filter(person -> List.of(first.id(), second.id()).contains(person.id()))
                        .toList();
        assertThat(both).containsExactly(first, second);
    }
}
