package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The browser dies, then Kindline does: what was typed is there after both (P8). */
class LostNodeBrowserTest extends OwnKindlineBrowserTest {
    private static final int A_MOMENT_MS = 2_000;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        startAs("lost", Map.of());
    }

    @Test
    void typed_text_outlives_the_browser_and_the_node() throws Exception {
        write("+79001112391", "Rufina Zaripova", "Where is my parcel?");
        Page desk = taken("op12", "Rufina Zaripova");
        String path = desk.url().substring(kindline().address().toString().length());
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

        kindline().kill();
        startAgain();
        Page later = signIn("op12");
        later.navigate(url(path));
        assertThat(later.locator(".composer textarea")).hasValue("Nobody has sent this yet");
    }
}
