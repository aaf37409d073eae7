package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every use case there is, asked by everybody it is not for. */
@OnH2
class UseCaseRightsTest {
    private static final BrandId BRAND = new BrandId(UUID.randomUUID());
    private static final List<Actor> EVERYBODY =
            List.of(
                    staff(Role.OPERATOR),
                    staff(Role.SUPERVISOR),
                    staff(Role.ADMINISTRATOR),
                    new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(), Set.of(BRAND)),
                    new Actor.Integration(UUID.randomUUID(), Set.of(BRAND)),
                    new Actor.Visitor(UUID.randomUUID(), BRAND),
                    new Actor.Clockwork("test"));

    @Autowired private ApplicationContext house;

    private static Actor staff(Role role) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(BRAND));
    }

    @Test
    void whoever_has_none_of_the_roles_is_turned_away_before_anything_is_looked_at() {
        assertThat(house.getBeansWithAnnotation(UseCase.class).values())
                .hasSizeGreaterThan(150)
                .allSatisfy(useCase ->
                        assertThat(EVERYBODY)
                                .filteredOn(actor -> isStranger(useCase, actor))
                                .isNotEmpty()
                                .allSatisfy(actor -> turnsAway(useCase, actor)));
    }

    private static boolean isStranger(Object useCase, Actor actor) {
        UseCase rule = AopUtils.getTargetClass(useCase).getAnnotation(UseCase.class);
        return rule != null && Arrays.stream(rule.allowed()).noneMatch(actor.roles()::contains);
    }

    private static void turnsAway(Object useCase, Actor actor) {
        Method handle =
                Arrays.stream(useCase.getClass().getMethods())
                        .filter(method -> method.getName().equals("handle"))
                        .findFirst()
                        .orElseThrow();
        if (!handle.getParameterTypes()[0].isInstance(actor)) {
            return; // his type alone keeps him out
        }
        // Nothing but the asker: whoever looked at the question first would stumble over it.
        Object[] arguments =
                Arrays.stream(handle.getParameterTypes())
                        .map(type -> type == int.class ? (Object) 0 : null)
                        .toArray();
        arguments[0] = actor;
        assertThatThrownBy(() -> call(handle, useCase, arguments))
                .as("%s for %s", AopUtils.getTargetClass(useCase).getSimpleName(), actor)
                .isInstanceOf(NotAllowed.class);
    }

    private static void call(Method handle, Object useCase, Object[] arguments) throws Throwable {
        try {
            handle.invoke(useCase, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
