package io.kindline.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that sees nothing passes in silence: these tests look at what the rules look at. */
class RulesSeeTheHouseTest {
    private static final int CLASSES_AT_LEAST = 500;
    private static final Pattern FEATURE = Pattern.compile("io\\.kindline\\.\\w+\\.(\\w+).*");

    @Test
    void the_rules_see_the_whole_house() {
        assertThat(House.classes()).hasSizeGreaterThan(CLASSES_AT_LEAST);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void every_package_named_in_a_rule_holds_classes(String named) {
        assertThat(House.classes())
                .anyMatch(type -> PackageMatcher.of(named).matches(type.getPackageName()));
    }

    static Stream<String> packages() throws IllegalAccessException {
        var named = Stream.<String>builder();
        for (Field field : Packages.class.getDeclaredFields()) {
            if (field.get(null) instanceof String value) {
                named.add(value);
            }
        }
        return named.build();
    }

    @Test
    void every_feature_is_in_the_diagram_and_every_feature_of_the_diagram_is_there() {
        var features = new TreeSet<String>();
        House.classes().stream().map(RulesSeeTheHouseTest::featureOf).forEach(features::add);
        features.remove("");

        assertThat(FeatureDiagram.features()).isEqualTo(features);
    }

    @Test
    void every_arrow_of_the_diagram_is_needed() {
        var needed = new TreeSet<String>();
        House.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(RulesSeeTheHouseTest::arrow)
                .forEach(needed::add);
        needed.removeIf(arrow -> {
            var ends = Arrays.asList(arrow.split(" --> ", -1));
            return ends.contains("") || ends.getFirst().equals(ends.getLast());
        });

        assertThat(FeatureDiagram.arrows()).isEqualTo(needed);
    }

    private static String arrow(Dependency dependency) {
        return featureOf(dependency.getOriginClass())
                + " --> "
                + featureOf(dependency.getTargetClass());
    }

    private static String featureOf(JavaClass type) {
        var matcher = FEATURE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
