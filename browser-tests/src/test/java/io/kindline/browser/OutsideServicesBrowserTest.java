package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Whom one may call outside, as an administrator keeps it and an operator finds it. */
class OutsideServicesBrowserTest extends BrowserTest {
    private static final String NUMBER = "+7 900 555-01-77";

    @Test
    void what_an_administrator_enters_stands_in_the_panel_of_an_emergency() throws Exception {
        Page admin = signIn("admin");
        admin.navigate(url("/admin/directory/new"));
        Locator form = admin.locator(".admin-form");
        form.locator("select").first().selectOption(new SelectOption().setLabel("Self-harm"));
        save(admin);
        assertThat(form.locator("[aria-invalid=true]").first()).isFocused();
        Axe.findsNothingOn(admin);
        form.getByLabel("Name").fill("Night line of the test");
        form.getByLabel("Number").fill(NUMBER);
        save(admin);
        assertThat(admin.locator(".admin-row[aria-current=true]"))
                .containsText("Night line of the test");

        write("+79001114411", "Nadia Sleepless", "I cannot go on like this.");
        Page desk = taken("op17", "Nadia Sleepless");
        desk.keyboard().press("e");
        desk.keyboard().press("6");
        Locator line = lineOf(desk);
        assertThat(line).containsText(NUMBER);
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Escape");

        line.getByText("Called").click();
        Locator call = desk.locator(".help-panel .form");
        assertThat(call.locator("textarea").nth(1)).hasValue(NUMBER);
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-task")).containsText("Night line of the test");
        assertThat(desk.locator(".help-task")).containsText("***0177");

        admin.locator(".admin-form select").last().selectOption(new SelectOption().setIndex(1));
        save(admin);
        assertThat(admin.locator(".admin-row[aria-current=true] .tag")).isVisible();
        desk.reload();
        assertThat(desk.locator(".help-outside .help-line").first()).isVisible();
        assertThat(lineOf(desk)).hasCount(0);
        desk.keyboard().press("y");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-panel")).isHidden();
    }

    private static void save(Page admin) {
        admin.locator(".admin-buttons .solid").click();
    }

    private static Locator lineOf(Page desk) {
        return desk.locator(
                ".help-outside .help-line",
                new Page.LocatorOptions().setHasText("Night line of the test"));
    }
}
