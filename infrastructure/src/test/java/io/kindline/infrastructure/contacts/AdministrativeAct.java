package io.kindline.infrastructure.contacts;

import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.shared.Actor;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;

/**
 * One administrative act as a call on something of one brand.
 *
 * @param through whether the answer is what one gets who may
 */
record AdministrativeAct<U>(
        Class<U> useCase,
        U bean,
        BiFunction<U, Actor.Staff, Object> call,
        Predicate<Object> through) {

    static <U> AdministrativeAct<U> act(
            ApplicationContext house,
            Class<U> useCase,
            BiFunction<U, Actor.Staff, Object> call,
            Predicate<Object> through) {
        return new AdministrativeAct<>(useCase, house.getBean(useCase), call, through);
    }

    /** Whether who calls it gets through. */
    boolean reaches(Actor.Staff who) {
        try {
            return through.test(call.apply(bean, who));
        } catch (NotAllowed _) {
            return false;
        }
    }

    /** Something was found. */
    static boolean isThere(Object answer) {
        return switch (answer) {
            case Optional<?> optional -> optional.isPresent();
            case Collection<?> several -> !several.isEmpty();
            default -> false;
        };
    }
}
