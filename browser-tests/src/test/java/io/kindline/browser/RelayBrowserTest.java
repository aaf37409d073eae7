package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Asking somebody for a subscriber, by keyboard alone. */
class RelayBrowserTest extends BrowserTest {
    private static final int STEPS_MAX = 12;

    @Test
    void S12_somebody_is_found_by_name_and_asked_by_keyboard_only() throws Exception {
        write("+79001113321", "Kate Orlova", "Please ask Anna from me.");
        Page desk = taken("op12", "Kate Orlova");

        desk.keyboard().press("r");
        Locator form = desk.locator(".relay-form");
        assertThat(form.locator("select").first()).isFocused();
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Tab");
        desk.keyboard().type("Анна Ветрова");
        desk.keyboard().press("Control+Enter");
        Locator first = form.locator(".relay-found input").first();
        assertThat(first).isFocused();
        assertThat(form.locator(".relay-found")).not().containsText("Ветрова");
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Space");
        Locator words = form.locator("textarea.wide");
        for (int step = 0; step < STEPS_MAX && !hasFocus(words); step++) {
            desk.keyboard().press("Tab");
        }
        desk.keyboard().type("Will you come to the dance?");
        desk.keyboard().press("Control+Enter");

        Locator relay = desk.locator(".relays .relay");
        assertThat(relay).isVisible();
        assertThat(relay).containsText("Will you come to the dance?");
        Axe.findsNothingOn(desk);
    }

    private static boolean hasFocus(Locator field) {
        return Boolean.TRUE.equals(field.evaluate("it => it === document.activeElement"));
    }
}
