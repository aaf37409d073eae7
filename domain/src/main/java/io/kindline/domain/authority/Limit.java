package io.kindline.domain.authority;

import io.kindline.domain.operators.Period;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import java.util.Optional;

/**
 * How much of a kind somebody may grant in one case, and who decides beyond that.
 *
 * @param kind empty for all kinds that have no limit of their own
 * @param days on which it holds
 */
public record Limit(
        LimitId id,
        BrandId brand,
        Holder holder,
        Optional<ExceptionKind> kind,
        Steps steps,
        Period days) {

    /**
     * The amounts at which more people decide.
     *
     * @param alone up to this he decides himself
     * @param withOne up to this one other decides; above it two do
     * @param ceiling above this nobody may grant it
     */
    public record Steps(Money alone, Money withOne, Money ceiling) {

        /**
         * @throws IllegalArgumentException when they do not rise
         */
        public Steps {
            if (alone.minorUnits() < 0
                    || alone.isMoreThan(withOne)
                    || withOne.isMoreThan(ceiling)) {
                throw new IllegalArgumentException(
                        "alone, with one and ceiling rise from nothing upwards");
            }
        }
    }
}
