package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.PortContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of the centre's languages does; there is one set, so its life is one test. */
@ContractOf(HouseLanguages.class)
public abstract class HouseLanguagesContract extends PortContract {

    private HouseLanguages languages() {
        return port(HouseLanguages.class);
    }

    @Test
    void the_set_is_any_at_first_and_then_what_was_saved_last() {
        assertThat(within(languages()::served)).isEqualTo(ServedLanguages.ANY);

        var two = new ServedLanguages(Set.of(new Language("ru"), new Language("id")));
        commit(() -> languages().save(two));
        assertThat(within(languages()::served)).isEqualTo(two);

        var other = new ServedLanguages(Set.of(new Language("ru"), new Language("en")));
        commit(() -> languages().save(other));
        assertThat(within(languages()::served)).isEqualTo(other);

        commit(() -> languages().save(ServedLanguages.ANY));
        assertThat(within(languages()::served)).isEqualTo(ServedLanguages.ANY);
    }
}
