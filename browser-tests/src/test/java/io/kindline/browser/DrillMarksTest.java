package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An emergency that is only an exercise says so wherever it is seen. */
class DrillMarksTest extends BrowserTest {
    @Test
    void a_drill_is_called_by_keyboard_and_marked_in_panel_strip_and_board() throws Exception {
        write("+79001114421", "Practice Patient", "This is an exercise.");
        Page desk = taken("op19", "Practice Patient");
        desk.keyboard().press("e");
        Locator drill = desk.locator(".help-drill");
        desk.locator(".help-choices button").first().waitFor();
        desk.keyboard().press("=");
        assertThat(drill).hasAttribute("aria-pressed", "true");
        desk.keyboard().press("=");
        assertThat(drill).hasAttribute("aria-pressed", "false");
        desk.keyboard().press("=");
        assertThat(drill).hasAttribute("aria-pressed", "true");
        Axe.findsNothingOn(desk);
        desk.keyboard().press("1");
        desk.keyboard().press("Escape");

        assertThat(desk.locator(".help-one .help-tag")).hasText("Drill");
        assertThat(desk.locator(".help-outside")).containsText("call nobody for real");
        assertThat(stripItem(desk).locator(".help-tag")).hasText("Drill");
        Axe.findsNothingOn(desk);

        Page supervisor = signIn("sup04");
        assertThat(stripItem(supervisor).locator(".help-tag")).hasText("Drill");
        supervisor.navigate(url("/escalations"));
        Locator card =
                supervisor.locator(
                        ".help-lives-column .help-card",
                        new Page.LocatorOptions().setHasText("Practice Patient"));
        assertThat(card.locator(".help-tag")).hasText("Drill");
        card.click();
        assertThat(supervisor.locator(".help-detail .help-tag")).hasText("Drill");
        Axe.findsNothingOn(supervisor);

        desk.keyboard().press("y");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-panel")).isHidden();
        assertThat(stripItem(supervisor)).isHidden();
    }

    private static Locator stripItem(Page page) {
        return page.locator(
                ".safety-item", new Page.LocatorOptions().setHasText("Practice Patient"));
    }
}
