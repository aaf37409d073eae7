package io.kindline.ui.privacy;

import io.kindline.application.privacy.RetentionOfBrand;
import io.kindline.application.privacy.SaveRetention;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.ui.shell.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the screen of retention asks and does. */
@Component
record RetentionDesk(
        RetentionOfBrand rules, SaveRetention save, Brands brands, CurrentActor current) {

    /** The brands whose rules may be set. */
    List<Brand> mine() {
        return brands.all().stream().filter(brand -> current.actor().maySee(brand.id())).toList();
    }
}
