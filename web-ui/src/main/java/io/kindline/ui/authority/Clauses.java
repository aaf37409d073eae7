package io.kindline.ui.authority;

import io.kindline.application.regulation.ReadRegulation;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The clauses one can depart from. */
@Component
record Clauses(ReadRegulation regulation) {

    /** Those of the brand in force today; never to be asked under a screen's lock. */
    List<Clause> inForce(Actor.Staff me, BrandId brand) {
        return regulation.handle(me).stream()
                .filter(line -> line.isInForce() && line.clause().brand().equals(brand))
                .map(ReadRegulation.Line::clause)
                .toList();
    }
}
