package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody presses twice because the screen seems slow: everything is done once. */
class ImpatientHandTest extends BrowserTest {

    @Test
    void what_is_confirmed_twice_is_done_once_and_a_note_never_becomes_a_reply() throws Exception {
        write("+79001112312", "Olga Impatient", "Is anybody there?");
        Page desk = taken("op12", "Olga Impatient");

        desk.keyboard().press("c");
        desk.keyboard().type("I am here.");
        twice(desk);
        Locator replies = desk.locator(".line.out .text");
        assertThat(replies).hasText(new String[] {"I am here."});
        assertThat(desk.locator(".composer textarea")).hasValue("");

        desk.keyboard().press("Escape");
        desk.keyboard().press("n");
        assertThat(desk.locator(".composer.noting textarea")).isFocused();
        desk.keyboard().type("For colleagues alone");
        twice(desk);
        assertThat(desk.getByText("For colleagues alone")).hasCount(1);

        desk.keyboard().press("Escape");
        desk.keyboard().press("f");
        desk.locator(".form textarea, .form input").first().fill("Has two lines");
        twice(desk);
        assertThat(desk.locator(".told-lines").getByText("Has two lines")).hasCount(1);

        desk.keyboard().press("p");
        desk.locator(".form textarea, .form input").first().fill("Call her back");
        twice(desk);
        assertThat(desk.locator(".running .promise")).hasCount(1);

        desk.keyboard().press("c");
        desk.keyboard().type("Goodbye.");
        desk.keyboard().press("Control+Enter");
        assertThat(replies).hasText(new String[] {"I am here.", "Goodbye."});
    }

    private static void twice(Page desk) {
        desk.keyboard().press("Control+Enter");
        desk.keyboard().press("Control+Enter");
    }
}
