package io.kindline.application.regulation;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.regulation.Clause;
import io.kindline.domain.regulation.Regulation;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The regulation of one's brands in all versions, for everybody who works here. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class ReadRegulation {
    private final Regulation regulation;
    private final Operators operators;
    private final InstantSource clock;

    public ReadRegulation(Regulation regulation, Operators operators, InstantSource clock) {
        this.regulation = regulation;
        this.operators = operators;
        this.clock = clock;
    }

    /** Whether a version holds today, held, or will hold. */
    public enum Standing {
        IN_FORCE,
        OVER,
        TO_COME
    }

    /** A version of a clause as it stands today. */
    public record Line(Clause clause, Standing standing) {

        /** Whether it holds today. */
        public boolean isInForce() {
            return standing == Standing.IN_FORCE;
        }
    }

    /** By key, the newest version first. */
    public List<Line> handle(Actor.Staff actor) {
        ZoneId zone =
                operators
                        .byId(actor.id())
                        .map(Operator::zone)
                        .orElse(ZoneId.of(ZoneOffset.UTC.getId()));
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return regulation.of(actor.brands()).stream()
                .map(clause -> new Line(clause, standing(clause, today)))
                .toList();
    }

    private static Standing standing(Clause clause, LocalDate today) {
        return clause.holdsOn(today)
                ? Standing.IN_FORCE
                : clause.from().isAfter(today) ? Standing.TO_COME : Standing.OVER;
    }
}
