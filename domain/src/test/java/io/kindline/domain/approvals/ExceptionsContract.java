package io.kindline.domain.approvals;

import static io.kindline.domain.authority.AuthoritySamples.OLGA;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.approvals.Exceptions.RequestKey;
import io.kindline.domain.authority.AuthoritySamples;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.authority.Plea;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of exceptions does. */
@ContractOf(Exceptions.class)
public abstract class ExceptionsContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    private Exceptions exceptions() {
        return port(Exceptions.class);
    }

    private Plea plea() {
        return CaseSamples.plea(id(), brand, ExceptionKind.FEE_WAIVER, rub(1_000));
    }

    @Test
    void every_state_comes_back_as_it_was_saved() {
        int lives = CaseSamples.lives(plea()).size();
        for (int i = 0; i < lives; i++) {
            List<ExceptionCase> life = CaseSamples.lives(plea()).get(i);
            commit(() -> exceptions().add(life.getFirst(), Optional.empty()));
            assertThat(exceptions().find(life.getFirst().id())).contains(life.getFirst());
            for (ExceptionCase state : life.subList(1, life.size())) {
                commit(() -> exceptions().save(state));
                assertThat(exceptions().find(state.id())).contains(state);
                assertThat(within(() -> exceptions().hold(state.id()))).contains(state);
            }
        }
    }

    @Test
    void a_request_is_known_again_by_its_askers_key() {
        ExceptionCase one = CaseSamples.pendingOne(plea());
        String key = id().toString();
        commit(() -> exceptions().add(one, Optional.of(new RequestKey(key, "same"))));

        assertThat(exceptions().repeated(OLGA, key))
                .contains(new Exceptions.Repeated(one.id(), "same"));
        assertThat(exceptions().repeated(new OperatorId(id()), key)).isEmpty();
    }

    @Test
    void those_whose_time_is_over_are_found_and_only_those() {
        ExceptionCase.Pending pending = CaseSamples.pendingOne(plea());
        commit(() -> exceptions().add(pending, Optional.empty()));
        var at = pending.turn().answerBy();

        assertThat(within(() -> exceptions().unanswered(at, 10_000))).contains(pending);
        assertThat(within(() -> exceptions().unanswered(at.minusMillis(1), 10_000)))
                .doesNotContain(pending);
        commit(() -> exceptions().save(pending.withdraw(AuthoritySamples.NOW)));
        assertThat(within(() -> exceptions().unanswered(at, 10_000))).doesNotContain(pending);
    }
}
