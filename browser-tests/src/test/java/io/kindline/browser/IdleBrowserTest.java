package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody at the keyboard, on a Kindline of its own whose sessions end after a minute. */
class IdleBrowserTest extends OwnKindlineBrowserTest {
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        startAs("idle", Map.of("KINDLINE_SECURITY_SESSION_IDLE_MAX", "1m"));
    }

    @Test
    void a_desk_left_alone_asks_to_sign_in_again_and_has_the_draft_still() throws Exception {
        expectOnConsole("status of 403");
        expectOnConsole("status of 401");
        write("+79001112303", "Rina Kusuma", "Halo");
        Page desk = taken("op10", "Rina Kusuma");
        String contact = desk.url();
        desk.locator(".composer textarea").fill("Not sent yet");

        desk.waitForURL(
                address -> address.contains("/login"),
                new Page.WaitForURLOptions().setTimeout(150_000));
        desk.locator("[name=username] input").first().fill("op10");
        desk.locator("[name=password] input").first().fill(RunningKindline.PASSWORD);
        desk.keyboard().press("Enter");

        desk.waitForURL(address -> address.startsWith(contact));
        assertThat(desk.locator(".composer textarea")).hasValue("Not sent yet");
    }
}
