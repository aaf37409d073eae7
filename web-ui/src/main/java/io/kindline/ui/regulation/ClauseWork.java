package io.kindline.ui.regulation;

import io.kindline.application.regulation.ReadRegulation;
import io.kindline.application.regulation.ReviseClause;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the screens of the regulation ask and do. */
@Component
record ClauseWork(
        ReadRegulation read,
        ReviseClause revise,
        Brands known,
        CurrentActor current,
        InstantSource clock) {

    Actor.Staff me() {
        return current.actor();
    }

    LocalDate today() {
        return clock.instant().atZone(current.person().zone()).toLocalDate();
    }

    List<Brand> brands() {
        Actor.Staff me = me();
        return known.all().stream().filter(one -> me.maySee(one.id())).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
