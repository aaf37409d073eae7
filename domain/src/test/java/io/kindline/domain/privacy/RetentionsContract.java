package io.kindline.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.privacy.Retention.Place;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of rules does. */
@ContractOf(Retentions.class)
public abstract class RetentionsContract extends PortContract {
    private final BrandId brand = new BrandId(id());

    private Retentions rules() {
        return port(Retentions.class);
    }

    @Test
    void a_rule_is_found_held_and_told_how_far_it_came() {
        Retention begun = Retention.begun(brand, Keeping.WORDS, 365);
        commit(() -> rules().save(begun));
        assertThat(within(() -> rules().find(brand, Keeping.WORDS))).contains(begun);
        assertThat(within(() -> rules().find(brand, Keeping.ARRIVALS))).isEmpty();

        Retention further =
                within(() -> rules().hold(brand, Keeping.WORDS))
                        .orElseThrow()
                        .reaching(new Place(NOW, id()), 12, NOW.plusSeconds(1));
        commit(() -> rules().save(further));
        assertThat(within(() -> rules().all())).contains(further).doesNotContain(begun);

        commit(() -> rules().save(further.lasting(90)));
        assertThat(within(() -> rules().find(brand, Keeping.WORDS))).contains(further.lasting(90));
    }

    @Test
    void what_has_no_rule_any_more_is_kept_for_ever() {
        commit(() -> rules().save(Retention.begun(brand, Keeping.ARRIVALS, 30)));
        commit(() -> rules().end(brand, Keeping.ARRIVALS));
        assertThat(within(() -> rules().hold(brand, Keeping.ARRIVALS))).isEmpty();
    }
}
