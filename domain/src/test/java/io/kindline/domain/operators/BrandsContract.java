package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What every keeper of brands does. */
@ContractOf(Brands.class)
public abstract class BrandsContract extends PortContract {

    private Brand saved(String name) {
        var id = new BrandId(id());
        var brand =
                new Brand(id, "b" + id.value().toString().substring(0, 18), name, "", "#1f6feb");
        commit(() -> port(Brands.class).save(brand));
        return brand;
    }

    @Test
    void a_brand_comes_back_by_id_and_by_word() {
        Brand north = saved("Север 北");

        assertThat(port(Brands.class).byId(north.id())).isEqualTo(north);
        assertThat(port(Brands.class).byKey(north.key())).contains(north);
        assertThat(port(Brands.class).byKey("no-such-brand")).isEmpty();
    }

    @Test
    void a_changed_brand_is_seen_at_once() {
        Brand before = saved("Before");
        var after = new Brand(before.id(), before.key(), "After", "Mira", "#000000");
        commit(() -> port(Brands.class).save(after));

        assertThat(port(Brands.class).byId(before.id())).isEqualTo(after);
        assertThat(port(Brands.class).all()).contains(after).doesNotContain(before);
    }

    @Test
    void brands_are_listed_by_name() {
        Brand second = saved("Bravo");
        Brand first = saved("Alfa");

        List<Brand> listed = port(Brands.class).all();
        assertThat(listed.indexOf(first)).isNotNegative().isLessThan(listed.indexOf(second));
    }

    @Test
    void a_brand_that_never_was_is_a_bug() {
        assertThatThrownBy(() -> port(Brands.class).byId(new BrandId(id())))
                .isInstanceOf(NoSuchElementException.class);
    }
}
