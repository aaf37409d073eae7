package io.kindline.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule holds for the house, and is broken by each of its offenders. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules().map(field -> dynamicTest(field.getName(), () -> hold(rule(field))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_is_broken_by_its_offenders() {
        return rules().map(field -> dynamicTest(field.getName(), () -> isBroken(field)));
    }

    private static void hold(ArchRule rule) {
        rule.check(House.classes());
    }

    private static void isBroken(Field field) throws IllegalAccessException {
        var brokenBy =
                Objects.requireNonNull(
                        field.getAnnotation(BrokenBy.class), "no offender for " + field.getName());
        var report =
                rule(field)
                        .evaluate(new ClassFileImporter().importClasses(brokenBy.value()))
                        .getFailureReport()
                        .toString();
        for (Class<?> offender : brokenBy.value()) {
            assertThat(report).contains(offender.getSimpleName());
        }
    }

    private static Stream<Field> rules() {
        return Stream.of(
                        HexagonRules.class,
                        FeatureRules.class,
                        ModelRules.class,
                        EdgeRules.class,
                        StorageRules.class)
                .flatMap(group -> Arrays.stream(group.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) Objects.requireNonNull(field.get(null));
    }
}
