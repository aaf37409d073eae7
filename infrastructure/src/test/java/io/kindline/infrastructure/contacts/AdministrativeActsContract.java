package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who may and who may not, for every administrative act there is; of which role, tells {@code
 * UseCaseRightsTest} of every use case. A use case for administrators that is missing in {@link
 * AdministrativeActs} fails here.
 */
abstract class AdministrativeActsContract extends ContactStories {
    @Autowired private ApplicationContext house;
    @Autowired private Brands brands;

    private final Actor.Staff admin = administrator(brand);
    private final Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));

    private static Actor.Staff administrator(BrandId of) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(of));
    }

    @BeforeEach
    void the_brand_has_a_name() {
        brands.save(
                new Brand(
                        brand,
                        "b" + brand.value().toString().substring(0, 8),
                        "Brand of " + brand.value(),
                        "Persona",
                        "#0b6b63"));
    }

    private Stream<Object> useCases() {
        return house.getBeansWithAnnotation(UseCase.class).values().stream();
    }

    private static List<Role> allowed(Object useCase) {
        UseCase rule = AopUtils.getTargetClass(useCase).getAnnotation(UseCase.class);
        assertThat(rule).as("%s", useCase.getClass()).isNotNull();
        return rule == null ? List.of() : List.of(rule.allowed());
    }

    private static boolean isAdministrative(Object useCase) {
        List<Role> roles = allowed(useCase);
        return roles.contains(Role.ADMINISTRATOR) && !roles.contains(Role.OPERATOR);
    }

    private List<AdministrativeAct<?>> acts() {
        return new AdministrativeActs(house, brand, queue, chat, olga, admin).all();
    }

    @Test
    void no_administrative_use_case_is_missing_here() {
        List<String> told =
                Stream.concat(
                                acts().stream().map(act -> act.useCase().getSimpleName()),
                                AdministrativeActs.ELSEWHERE.keySet().stream())
                        .toList();
        assertThat(useCases().filter(AdministrativeActsContract::isAdministrative))
                .extracting(useCase -> AopUtils.getTargetClass(useCase).getSimpleName())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(told)
                                .as("say in AdministrativeActs who may do %s", name)
                                .contains(name));
    }

    @Test
    void S32_an_administrator_reaches_what_is_of_his_brand_and_one_of_another_brand_does_not() {
        for (AdministrativeAct<?> act : acts()) {
            assertThat(act.reaches(stranger))
                    .as("an administrator of another brand: %s", act.useCase().getSimpleName())
                    .isFalse();
            assertThat(act.reaches(admin))
                    .as("an administrator of the brand: %s", act.useCase().getSimpleName())
                    .isTrue();
        }
    }
}
