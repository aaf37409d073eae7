package io.kindline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one Kindline that all tests share, started by the first that asks. */
final class SharedKindline {
    private static final RunningKindline INSTANCE = start();

    private SharedKindline() {}

    static RunningKindline kindline() {
        return INSTANCE;
    }

    private static RunningKindline start() {
        try {
            Files.createDirectories(Path.of("target"));
            return RunningKindline.on(Files.createTempDirectory(Path.of("target"), "data-"));
        } catch (IOException e) {
            throw new IllegalStateException("Kindline could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kindline started", e);
        }
    }
}
