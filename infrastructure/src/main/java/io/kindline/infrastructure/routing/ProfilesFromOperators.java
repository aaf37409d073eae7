package io.kindline.infrastructure.routing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.routing.OperatorProfile;
import io.kindline.domain.routing.OperatorProfiles;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the people of the house can take, with the skills they have that day. */
@Component
class ProfilesFromOperators implements OperatorProfiles {
    private final Operators operators;

    ProfilesFromOperators(Operators operators) {
        this.operators = operators;
    }

    @Override
    public Optional<OperatorProfile> of(OperatorId operator, Instant now) {
        return operators
                .byId(operator)
                .filter(person -> person.employment() == Employment.WORKS_HERE)
                .map(person -> profile(person, now));
    }

    private static OperatorProfile profile(Operator person, Instant now) {
        Map<String, Integer> skills =
                person.skillsOn(person.dayAt(now)).entrySet().stream()
                        .collect(
                                toUnmodifiableMap(
                                        skill -> skill.getKey().key(), Map.Entry::getValue));
        return new OperatorProfile(
                person.id(), person.brands(), person.queues(), person.languages(), skills);
    }
}
