package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser dies, then Kindline does: what was typed is there after both (P8). */
class LostNodeBrowserTest extends BrowserTest {
    private static final int A_MOMENT_MS = 2_000;

    @SuppressWarnings("NullAway.Init")
    private static RunningKindline own;

    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        data = Files.createTempDirectory(Path.of("target"), "lost-");
        own = RunningKindline.on(data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        own.stop();
    }

    @Override
    RunningKindline kindline() {
        return own;
    }

    @Test
    void typed_text_outlives_the_browser_and_the_node() throws Exception {
        write("+79001112391", "Rufina Zaripova", "Where is my parcel?");
        Page desk = taken("op12", "Rufina Zaripova");
        String path = desk.url().substring(own.address().toString().length());
        desk.locator(".composer textarea").pressSequentially("Nobody has sent this");
        desk.waitForTimeout(A_MOMENT_MS);
        desk.context().close();

        Page again = signIn("op12");
        again.navigate(url(path));
        assertThat(again.locator(".composer textarea")).hasValue("Nobody has sent this");
        again.locator(".composer textarea").press("End");
        again.locator(".composer textarea").pressSequentially(" yet");
        again.waitForTimeout(A_MOMENT_MS);
        again.context().close();

        own.kill();
        own = RunningKindline.on(data);
        Page later = signIn("op12");
        later.navigate(url(path));
        assertThat(later.locator(".composer textarea")).hasValue("Nobody has sent this yet");
    }
}
