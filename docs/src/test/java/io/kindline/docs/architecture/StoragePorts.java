package io.kindline.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which ports keep something, and on what their contracts run. */
final class StoragePorts {
    private static final Set<String> STORES =
            Set.of(
                    "org.springframework.jdbc.core.simple.JdbcClient",
                    "org.springframework.jdbc.core.JdbcTemplate",
                    "jakarta.persistence.EntityManager");
    private static final String CONTRACT = "io.kindline.domain.shared.ContractOf";
    private static final String ON_H2 = "io.kindline.infrastructure.shared.OnH2";
    private static final String ON_POSTGRES = "io.kindline.infrastructure.shared.OnPostgres";

    private static final JavaClasses TESTS =
            new ClassFileImporter()
                    .importPaths(
                            Stream.of("domain", "application", "infrastructure")
                                    .map(module -> Path.of("..", module, "target", "test-classes"))
                                    .toList());

    static final DescribedPredicate<JavaClass> ARE_ADAPTERS =
            describe(
                    "keep something behind a port",
                    type ->
                            type.getPackageName().startsWith("io.kindline.infrastructure.")
                                    && keeps(type)
                                    && portsOf(type).findAny().isPresent());

    static final ArchCondition<JavaClass> HAVE_CONTRACTS =
            new ArchCondition<>("have contracts on memory, H2 and PostgreSQL") {
                @Override
                public void check(JavaClass adapter, ConditionEvents events) {
                    portsOf(adapter)
                            .flatMap(port -> flaws(port).stream().map(flaw -> tell(port, flaw)))
                            .forEach(flaw ->
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    adapter, adapter.getName() + ": " + flaw)));
                }
            };

    private StoragePorts() {}

    private static boolean keeps(JavaClass type) {
        return type.getSimpleName().matches("(Jdbc|Jpa|Disk|File)[A-Z].*")
                || type.getFields().stream()
                        .anyMatch(field -> STORES.contains(field.getRawType().getName()));
    }

    private static Stream<JavaClass> portsOf(JavaClass adapter) {
        return adapter.getRawInterfaces().stream()
                .filter(port ->
                        port.getName().startsWith("io.kindline.domain.")
                                || port.getName().startsWith("io.kindline.application."));
    }

    private static String tell(JavaClass port, String flaw) {
        return port.getName() + " " + flaw;
    }

    private static List<String> flaws(JavaClass port) {
        List<String> flaws = new ArrayList<>();
        if (TESTS.stream().noneMatch(type -> isInMemory(type, port))) {
            flaws.add("has no InMemory" + port.getSimpleName() + " in a test kit");
        }
        List<JavaClass> runs =
                TESTS.stream()
                        .filter(type -> isContractOf(type, port))
                        .flatMap(contract -> contract.getAllSubclasses().stream())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .toList();
        Predicate<JavaClass> onH2 = run -> isOn(ON_H2, run);
        Predicate<JavaClass> onPostgres = run -> isOn(ON_POSTGRES, run);
        require(runs, onH2.or(onPostgres).negate(), "memory", flaws);
        require(runs, onH2, "H2", flaws);
        require(runs, onPostgres, "PostgreSQL", flaws);
        return flaws;
    }

    private static void require(
            List<JavaClass> runs, Predicate<JavaClass> wanted, String store, List<String> flaws) {
        if (runs.stream().noneMatch(wanted)) {
            flaws.add("has no contract that runs on " + store);
        }
    }

    private static boolean isInMemory(JavaClass type, JavaClass port) {
        return type.getSimpleName().equals("InMemory" + port.getSimpleName())
                && type.getRawInterfaces().stream()
                        .anyMatch(one -> one.getName().equals(port.getName()));
    }

    private static boolean isContractOf(JavaClass type, JavaClass port) {
        return type.isAnnotatedWith(CONTRACT)
                && type.getAnnotationOfType(CONTRACT)
                        .get("value")
                        .map(StoragePorts::named)
                        .orElse(Set.of())
                        .contains(port.getName());
    }

    private static Set<String> named(Object classes) {
        return Arrays.stream((JavaClass[]) classes)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isOn(String store, JavaClass run) {
        return run.isAnnotatedWith(store)
                || run.getAllRawSuperclasses().stream()
                        .anyMatch(type -> type.isAnnotatedWith(store))
                || run.getEnclosingClass().filter(outer -> isOn(store, outer)).isPresent();
    }
}
