package io.kindline.ui.privacy;

import io.kindline.application.privacy.ErasePerson;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.application.privacy.PersonOverview;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.BrandId;
import io.kindline.ui.shell.CurrentActor;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page of persons' requests asks. */
@Component
record PersonDesk(
        FindSubscribers find,
        PersonOverview overview,
        ExportPerson export,
        ErasePerson erase,
        Brands brands,
        CurrentActor current) {

    String names(Collection<BrandId> ids) {
        return brands.all().stream()
                .filter(brand -> ids.contains(brand.id()))
                .map(Brand::name)
                .collect(Collectors.joining(", "));
    }
}
