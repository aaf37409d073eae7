package io.kindline.docs.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do what, read from the classes: each page, each path of HTTP and each use case with the
 * roles it is for. Markdown tables, sorted, so that a change of a right is a change of a line.
 */
final class RightsTable {
    private static final String USE_CASE = "io.kindline.application.shared.UseCase";
    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
    private static final List<String> VERBS = List.of("Get", "Post", "Put", "Delete", "Patch");
    private static final String ANYBODY = "anybody";

    private final JavaClasses classes;

    RightsTable(JavaClasses classes) {
        this.classes = classes;
    }

    /** The three tables, ended by a line break. */
    String markdown() {
        return "## Pages\n\n| page | for |\n|---|---|\n"
                + lines(pages())
                + "\n## HTTP\n\n| path | does | for |\n|---|---|---|\n"
                + lines(paths())
                + "\n## Use cases\n\n| feature | use case | for |\n|---|---|---|\n"
                + lines(useCases());
    }

    private static String lines(SortedMap<String, String> rows) {
        return rows.values().stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private SortedMap<String, String> pages() {
        var rows = new TreeMap<String, String>();
        annotated("com.vaadin.flow.router.Route")
                .forEach(view -> {
                    String page = "/" + value(view, "com.vaadin.flow.router.Route");
                    rows.put(page, "| `%s` | %s |".formatted(page, doorOf(view)));
                });
        return rows;
    }

    private static String doorOf(JavaClass view) {
        if (view.isAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed")) {
            return ANYBODY;
        }
        if (view.isAnnotatedWith("jakarta.annotation.security.PermitAll")) {
            return "everybody signed in";
        }
        return roles(values(view, "jakarta.annotation.security.RolesAllowed", "value"));
    }

    private SortedMap<String, String> useCases() {
        var rows = new TreeMap<String, String>();
        annotated(USE_CASE)
                .forEach(useCase -> {
                    String feature = useCase.getPackageName().replaceFirst(".*\\.", "");
                    rows.put(
                            feature + " " + useCase.getSimpleName(),
                            "| %s | %s | %s |"
                                    .formatted(feature, useCase.getSimpleName(), allowed(useCase)));
                });
        return rows;
    }

    private SortedMap<String, String> paths() {
        var rows = new TreeMap<String, String>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .forEach(method ->
                        pathOf(method)
                                .ifPresent(path -> rows.put(path, pathRow(path, reached(method)))));
        return rows;
    }

    private static String pathRow(String path, Set<JavaClass> reached) {
        String names =
                reached.stream()
                        .map(JavaClass::getSimpleName)
                        .sorted()
                        .collect(Collectors.joining(", "));
        String roles =
                reached.stream()
                        .flatMap(useCase -> Arrays.stream(allowed(useCase).split(", ")))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |"
                .formatted(path.replaceFirst("(.*) (.*)", "$2 $1"), names, roles);
    }

    private static Optional<String> pathOf(JavaMethod method) {
        return VERBS.stream()
                .filter(verb -> method.isAnnotatedWith(mapping(verb)))
                .map(verb ->
                        (value(method.getOwner(), MAPPING) + value(method, mapping(verb)))
                                + " "
                                + verb.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private static String mapping(String verb) {
        return "org.springframework.web.bind.annotation." + verb + "Mapping";
    }

    /** The use cases that the method asks, itself or through its neighbours. */
    private static Set<JavaClass> reached(JavaMethod start) {
        var found = new LinkedHashSet<JavaClass>();
        var seen = new LinkedHashSet<JavaMethod>(List.of(start));
        Deque<JavaMethod> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (JavaMethodCall call : next.poll().getMethodCallsFromSelf()) {
                JavaClass owner = call.getTargetOwner();
                if (owner.isAnnotatedWith(USE_CASE)) {
                    found.add(owner);
                } else if (owner.getPackage().equals(start.getOwner().getPackage())) {
                    call.getTarget().resolveMember().filter(seen::add).ifPresent(next::add);
                }
            }
        }
        return found;
    }

    private Stream<JavaClass> annotated(String annotation) {
        return classes.stream().filter(type -> type.isAnnotatedWith(annotation));
    }

    private static String allowed(JavaClass useCase) {
        return roles(values(useCase, USE_CASE, "allowed"));
    }

    private static String roles(List<String> names) {
        return new TreeSet<>(names)
                .stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String value(CanBeAnnotated what, String annotation) {
        return Stream.of("value", "path")
                .flatMap(key -> values(what, annotation, key).stream())
                .findFirst()
                .orElse("");
    }

    private static List<String> values(CanBeAnnotated what, String annotation, String key) {
        return annotation(what, annotation)
                .flatMap(found -> found.get(key))
                .map(value -> value instanceof Object[] many ? many : new Object[] {value})
                .map(many -> Arrays.stream(many).map(RightsTable::name).toList())
                .orElse(List.of());
    }

    private static Optional<JavaAnnotation<?>> annotation(CanBeAnnotated what, String name) {
        return switch (what) {
            case JavaClass type -> type.tryGetAnnotationOfType(name).map(found -> found);
            case JavaMethod method -> method.tryGetAnnotationOfType(name).map(found -> found);
            default -> Optional.empty();
        };
    }

    private static String name(Object value) {
        return value instanceof JavaEnumConstant constant ? constant.name() : value.toString();
    }
}
