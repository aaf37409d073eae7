package io.kindline.docs.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;

/** The product's own classes as they were compiled, without tests and without libraries. */
final class House {
    private static final List<String> MODULES =
            List.of("domain", "application", "infrastructure", "web-ui");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importPaths(
                            MODULES.stream()
                                    .map(module -> Path.of("..", module, "target", "classes"))
                                    .toList());

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }
}
