package io.kindline.ui.operators;

import io.kindline.application.operators.AllAccessKeys;
import io.kindline.application.operators.IssueApiKey;
import io.kindline.application.operators.IssuePersonalToken;
import io.kindline.application.operators.MyTokens;
import io.kindline.application.operators.RevokeAccessKey;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.ui.shell.CurrentActor;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pages of keys ask, and the words they need. */
@Component
record KeyDesk(Use use, Operators operators, Brands brands, CurrentActor current) {

    /** The use cases. */
    @Component
    record Use(
            AllAccessKeys all,
            MyTokens mine,
            IssueApiKey issue,
            IssuePersonalToken issueToken,
            RevokeAccessKey revoke) {}

    List<Brand> myBrands() {
        return brands.all().stream().filter(it -> current.actor().maySee(it.id())).toList();
    }

    String brands(Collection<BrandId> ids) {
        return brands.all().stream()
                .filter(brand -> ids.contains(brand.id()))
                .map(Brand::name)
                .collect(Collectors.joining(", "));
    }

    String name(OperatorId id) {
        return operators.byId(id).map(Operator::displayName).orElse("");
    }

    String day(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(current.person().zone()));
    }
}
