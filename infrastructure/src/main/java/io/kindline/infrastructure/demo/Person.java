package io.kindline.infrastructure.demo;

import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody made up: the same for the same number in every run.
 *
 * @param number from 1
 * @param brand key of the brand he is served by
 * @param lines in E.164, from the ranges kept for fiction
 * @param mail at one of the domains kept for examples
 * @param daysWithUs for how long he has been ours
 */
public record Person(
        int number,
        String name,
        String brand,
        Language language,
        List<String> lines,
        Optional<String> mail,
        String region,
        ZoneId zone,
        String tariff,
        List<String> services,
        Money balance,
        int daysWithUs) {

    /** Never the name or a number. */
    @Override
    public String toString() {
        return "Person[" + number + "]";
    }
}
