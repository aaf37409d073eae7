package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a newcomer does first, on a Kindline of its own because it is stopped on the way. */
class FirstTenMinutesTest extends OwnKindlineBrowserTest {
    private static final String QUESTION = "My phone has no network since the morning";
    private static final String ANSWER = "I am looking at your line right now";
    private static final String THANKS = "Thank you, it works again";
    private static final Duration FOUND_WITHIN = Duration.ofMinutes(2);

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        startAs("first", Map.of());
    }

    @Test
    void a_newcomer_chats_both_ways_wraps_up_and_finds_it_all_after_a_restart()
            throws IOException, InterruptedException {
        Page visitor = newVisitorPage();
        Page operator = signIn("op01");

        visitor.locator("button.bubble").click();
        write(visitor, QUESTION);
        takeUntilMine(operator);

        assertThat(operator.locator(".messages")).containsText(QUESTION);
        answer(operator, ANSWER);
        assertThat(visitor.locator(".panel")).containsText(ANSWER);
        write(visitor, THANKS);
        assertThat(operator.locator(".messages")).containsText(THANKS);

        picture(operator);
        String contact = operator.url().replaceFirst(".*/desk/", "/desk/");
        wrapUp(operator);
        assertTold(operator, contact);

        visitor.context().close();
        operator.context().close();
        kindline().stop();
        startAgain();

        assertTold(signIn("op01"), contact);
    }

    private static void write(Page visitor, String text) {
        visitor.locator(".panel textarea").fill(text);
        visitor.locator(".panel textarea").press("Enter");
    }

    /** Presses what a newcomer would, until the contact of the test is open. */
    private static void takeUntilMine(Page operator) {
        Locator row = operator.locator(".mine").getByText(QUESTION);
        Locator offer = operator.locator(".offers button.solid, .offers button").first();
        Instant end = Instant.now().plus(FOUND_WITHIN);
        while (row.count() == 0 && Instant.now().isBefore(end)) {
            if (offer.count() > 0) {
                operator.keyboard().press("a");
            } else {
                operator.locator(".take-next").click();
            }
            operator.waitForTimeout(1_000);
        }
        row.first().click();
    }

    private static void answer(Page operator, String text) {
        operator.locator(".composer textarea").fill(text);
        operator.locator(".composer textarea").press("Control+Enter");
        assertThat(operator.locator(".messages")).containsText(text);
    }

    /** How the front page shows the desk. */
    private static void picture(Page operator) {
        operator.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "desk.png")));
    }

    private static void wrapUp(Page operator) {
        operator.locator("[aria-keyshortcuts=W]").click();
        operator.locator(".form .form-buttons button.solid").click();
        assertThat(operator.locator(".mine").getByText(QUESTION)).hasCount(0);
    }

    private void assertTold(Page operator, String contact) {
        operator.navigate(url(contact));
        assertThat(operator.locator(".messages")).containsText(ANSWER);
        assertThat(operator.locator(".messages")).containsText(THANKS);
        assertThat(operator.locator(".timeline")).containsText(QUESTION);
    }
}
