package io.kindline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one Kindline that all tests share, started by the first that asks. What a failed test leaves
 * behind is nobody's else: the next test gets a new one.
 */
final class SharedKindline {
    private static @Nullable RunningKindline running;

    private SharedKindline() {}

    static synchronized RunningKindline kindline() {
        RunningKindline now = running == null ? start() : running;
        running = now;
        return now;
    }

    /** The next that asks gets a new one, without data. */
    static synchronized void discard() throws InterruptedException {
        if (running != null) {
            running.kill();
            running = null;
        }
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
