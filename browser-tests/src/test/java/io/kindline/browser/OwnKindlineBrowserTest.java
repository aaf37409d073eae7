package io.kindline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/** On a Kindline of its own, which a test may stop, kill and start again on the same data. */
abstract class OwnKindlineBrowserTest extends BrowserTest {
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RunningKindline own;

    /**
     * To be called before all tests.
     *
     * @param name of its folder, for whoever looks at it later
     */
    static void startAs(String name, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        data = Files.createTempDirectory(Path.of("target"), name + "-");
        own = RunningKindline.on(data, settings);
    }

    /** Another process on the data of the one before, which has ended. */
    static void startAgain() throws IOException, InterruptedException {
        own = RunningKindline.on(data);
    }

    static Path data() {
        return data;
    }

    @AfterAll
    static void stop() throws InterruptedException {
        own.stop();
    }

    @Override
    RunningKindline kindline() {
        return own;
    }
}
