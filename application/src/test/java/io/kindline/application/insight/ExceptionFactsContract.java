package io.kindline.application.insight;

import static io.kindline.domain.authority.AuthoritySamples.KONSTANTIN;
import static io.kindline.domain.authority.AuthoritySamples.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.approvals.CaseSamples;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Exceptions;
import io.kindline.domain.authority.AuthoritySamples;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.insight.Fact;
import io.kindline.domain.insight.Fact.Fate;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every teller of facts does. */
@ContractOf(ExceptionFacts.class)
public abstract class ExceptionFactsContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    @Test
    void each_exception_is_one_fact_with_what_became_of_it() {
        List<List<ExceptionCase>> lives =
                CaseSamples.lives(
                        CaseSamples.plea(id(), brand, ExceptionKind.FEE_WAIVER, rub(1_000)));
        ExceptionCase agreed = keep(lives.getFirst().get(2));
        ExceptionCase alone =
                keep(
                        CaseSamples.granted(
                                CaseSamples.plea(
                                        id(), brand, ExceptionKind.LOYALTY_GIFT, rub(300))));
        ExceptionCase.Pending asked =
                CaseSamples.pendingOne(
                        CaseSamples.plea(id(), brand, ExceptionKind.FEE_WAIVER, rub(2_000)));
        ExceptionCase declined = keep(asked.decline(KONSTANTIN, "no", AuthoritySamples.NOW));

        List<Fact> facts =
                port(ExceptionFacts.class)
                        .between(
                                brand,
                                AuthoritySamples.NOW,
                                AuthoritySamples.NOW.plusSeconds(1),
                                10);
        assertThat(facts)
                .extracting(Fact::id)
                .containsExactly(declined.id(), alone.id(), agreed.id());
        assertThat(facts)
                .extracting(Fact::fate)
                .containsExactly(Fate.DENIED, Fate.GRANTED_ALONE, Fate.GRANTED_BY_OTHERS);
        assertThat(facts.getLast().who().approver()).contains(KONSTANTIN);
        assertThat(facts.getLast().sums()).isEqualTo(new Fact.Sums(rub(1_000), rub(900)));
        assertThat(facts.getFirst().sums().granted()).isEqualTo(rub(0));
        assertThat(facts.getFirst().quality()).isEmpty();
    }

    @Test
    void S32_only_the_days_and_the_brand_asked_for_count() {
        keep(
                CaseSamples.granted(
                        CaseSamples.plea(id(), brand, ExceptionKind.LOYALTY_GIFT, rub(300))));
        ExceptionFacts facts = port(ExceptionFacts.class);

        assertThat(
                        facts.between(
                                brand,
                                AuthoritySamples.NOW,
                                AuthoritySamples.NOW.plusSeconds(1),
                                10))
                .hasSize(1);
        assertThat(
                        facts.between(
                                brand,
                                AuthoritySamples.NOW.plusSeconds(1),
                                AuthoritySamples.NOW.plusSeconds(2),
                                10))
                .isEmpty();
        assertThat(
                        facts.between(
                                brand,
                                AuthoritySamples.NOW.minusSeconds(1),
                                AuthoritySamples.NOW,
                                10))
                .isEmpty();
        assertThat(
                        facts.between(
                                new BrandId(id()),
                                AuthoritySamples.NOW,
                                AuthoritySamples.NOW.plusSeconds(1),
                                10))
                .isEmpty();
    }

    private ExceptionCase keep(ExceptionCase state) {
        commit(() -> {
            port(Exceptions.class).add(state, Optional.empty());
            port(Exceptions.class).save(state);
        });
        return state;
    }
}
