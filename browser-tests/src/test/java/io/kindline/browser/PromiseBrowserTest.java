package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What was promised goes with the person, to whoever meets him next, until it is told. */
class PromiseBrowserTest extends BrowserTest {

    @Test
    void a_promise_is_made_by_one_key_seen_by_the_next_and_kept_by_telling() throws Exception {
        write("+79001114441", "Galina Waiting", "When will my new card come?");
        Page maker = taken("op25", "Galina Waiting");
        maker.keyboard().press("l");
        assertThat(maker.locator(".running .promise")).isVisible();
        maker.keyboard().press("w");
        assertThat(maker.locator(".form select").first()).isFocused();
        maker.keyboard().press("Control+Enter");
        assertThat(maker.locator(".talk-empty")).isVisible();
        maker.context().close();

        write("+79001114441", "Galina Waiting", "It is me again.");
        Page next = taken("op26", "Galina Waiting");
        Locator promise = next.locator(".told .promise-line");
        assertThat(promise).isVisible();
        assertThat(promise.boundingBox().y).as("above the fold").isLessThan(400);
        Axe.findsNothingOn(next);

        promise.locator(".promise-kept").click();
        assertThat(next.locator(".below .form textarea")).isFocused();
        assertThat(promise).isVisible();
        Axe.findsNothingOn(next);
        next.keyboard().press("Escape");
        next.locator(".composer textarea").waitFor();
        next.keyboard().press("c");
        next.keyboard().type("It left us this morning.");
        next.keyboard().press("Control+Enter");
        assertThat(next.locator(".line.out .text").last()).hasText("It left us this morning.");
        promise.locator(".promise-kept").click();
        assertThat(promise).hasCount(0);
    }
}
