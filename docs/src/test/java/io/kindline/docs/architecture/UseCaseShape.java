package io.kindline.docs.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import java.util.List;
import java.util.Optional;

/** What a use case must look like so that it can be guarded. */
final class UseCaseShape {

    private UseCaseShape() {}

    static boolean hasHandle(JavaClass type) {
        return publicMethods(type).stream().anyMatch(method -> method.getName().equals("handle"));
    }

    /** What is wrong with it, if anything is. */
    static Optional<String> flaw(JavaClass type) {
        Optional<JavaAnnotation<JavaClass>> marked =
                type.tryGetAnnotationOfType(UseCase.class.getName());
        if (marked.isEmpty()) {
            return Optional.of("has a public handle method but no @UseCase");
        }
        if (marked.get().get("allowed").map(roles -> ((Object[]) roles).length).orElse(0) == 0) {
            return Optional.of("allows no role");
        }
        if (type.getModifiers().contains(JavaModifier.FINAL)) {
            return Optional.of("is final and cannot be guarded");
        }
        List<JavaMethod> doors = publicMethods(type);
        if (doors.size() != 1 || !doors.getFirst().getName().equals("handle")) {
            return Optional.of("has other public methods than one handle: " + doors);
        }
        var parameters = doors.getFirst().getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isAssignableTo(Actor.class)
                ? Optional.empty()
                : Optional.of("does not take the Actor first");
    }

    private static List<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }
}
