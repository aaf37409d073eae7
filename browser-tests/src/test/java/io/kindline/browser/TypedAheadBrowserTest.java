package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Fast hands on a slow line: what is typed ahead goes where it was meant, never elsewhere. */
class TypedAheadBrowserTest extends BrowserTest {
    private static final int LATE_MILLIS = 1_500;

    /** Each of these letters would do something at the desk. */
    private static final String WORDS = "We expect water at the gate, port 7";

    @Test
    void what_is_typed_right_after_N_is_the_note_and_nothing_else() throws Exception {
        write("+79001112341", "Nadia Quick", "Is the gate open?");
        Page desk = taken("op21", "Nadia Quick");
        slow(desk, LATE_MILLIS);

        desk.keyboard().press("n");
        desk.keyboard().type(WORDS);

        assertThat(desk.locator(".composer.noting textarea")).hasValue(WORDS);
        nothing_else_opened(desk);
        slow(desk, 0);
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".line.note .text")).hasText(WORDS);
        assertThat(desk.locator(".line.out")).hasCount(0);
        assertThat(desk.locator(".composer textarea")).hasValue("");
    }

    @Test
    void what_is_typed_while_a_contact_loads_is_for_that_contact() throws Exception {
        write("+79001112342", "Peter First", "Hello");
        Page desk = taken("op29", "Peter First");
        write("+79001112343", "Paula Second", "Hello");
        take(desk, "Paula Second");
        slow(desk, LATE_MILLIS);

        walkTo(desk, "Peter First");
        desk.keyboard().press("c");
        desk.keyboard().type(WORDS);

        assertThat(desk.locator(".talk-header h1")).hasText("Peter First");
        assertThat(desk.locator(".composer textarea")).hasValue(WORDS);
        nothing_else_opened(desk);
        desk.keyboard().press("Escape");
        walkTo(desk, "Paula Second");
        desk.keyboard().press("n");
        desk.keyboard().type(WORDS);
        desk.keyboard().press("Control+Enter");

        assertThat(desk.locator(".talk-header h1")).hasText("Paula Second");
        assertThat(desk.locator(".line.note .text")).hasText(WORDS);
        nothing_else_opened(desk);
        assertThat(desk.locator(".composer textarea")).hasValue("");
    }

    @Test
    void what_is_typed_right_after_X_is_for_whom_it_brings() throws Exception {
        Page desk = signIn("op30");
        desk.locator(".take-next").waitFor();
        write("+79001112344", "Xenia Next", "Hello");
        slow(desk, LATE_MILLIS);

        desk.keyboard().press("x");
        desk.keyboard().press("c");
        desk.keyboard().type(WORDS);

        assertThat(desk.locator(".talk-header h1")).isVisible();
        assertThat(desk.locator(".composer textarea")).hasValue(WORDS);
        nothing_else_opened(desk);
    }

    /** Two are in hand: one step leads from the one to the other. */
    private static void walkTo(Page desk, String name) {
        Locator row = desk.locator(".mine [data-walk-item]").getByText(name);
        assertThat(row).isVisible();
        desk.keyboard().press("j");
    }

    private static void nothing_else_opened(Page desk) {
        assertThat(desk.locator(".below .form")).hasCount(0);
        assertThat(desk.locator(".help-panel")).isHidden();
    }
}
