package io.kindline.ui.authority;

import io.kindline.application.authority.EndRule;
import io.kindline.application.authority.HouseRules;
import io.kindline.application.authority.PreviewLimit;
import io.kindline.application.authority.SetBudget;
import io.kindline.application.authority.SetKindTerms;
import io.kindline.application.authority.SetLimit;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Teams;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens that set up authority ask and do. */
@Component
record RuleWork(HouseRules rules, Setting setting, House house) {

    /** What they do. */
    @Component
    record Setting(
            SetLimit limit,
            SetBudget budget,
            EndRule end,
            PreviewLimit preview,
            SetKindTerms kind) {}

    /** Whom they name, and who is at the screen. */
    @Component("ruleHouse")
    record House(
            Brands brands,
            Teams teams,
            Operators people,
            CurrentActor current,
            InstantSource clock) {}

    Actor.Staff me() {
        return house.current().actor();
    }

    LocalDate today() {
        return house.clock().instant().atZone(house.current().person().zone()).toLocalDate();
    }

    /** Those whose rules this person sets. */
    List<Brand> brands() {
        Actor.Staff me = me();
        return house.brands().all().stream().filter(one -> me.maySee(one.id())).toList();
    }

    /** The one of that key, or the first. */
    Optional<Brand> brand(String key) {
        List<Brand> mine = brands();
        return mine.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> mine.stream().findFirst());
    }
}
