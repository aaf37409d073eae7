package io.kindline.infrastructure.shared;

import io.kindline.infrastructure.TestKindline;
import org.springframework.boot.SpringApplication;

/** Starts everything below the screens, for tests that need a process to kill. */
final class ChildMain {
    private ChildMain() {}

    public static void main(String[] arguments) {
        SpringApplication.run(TestKindline.class, arguments);
    }
}
