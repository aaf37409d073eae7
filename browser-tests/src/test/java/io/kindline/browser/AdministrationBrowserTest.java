package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The board and administration as their people open them; axe finds nothing there. */
class AdministrationBrowserTest extends BrowserTest {

    @Test
    void a_supervisor_sees_the_board_and_the_wall() {
        Page page = signIn("sup01");
        page.navigate(url("/board"));
        assertThat(page.locator(".tile").first()).isVisible();
        assertThat(page.locator(".board-chart canvas")).isVisible();
        Axe.findsNothingOn(page);

        page.navigate(url("/wall"));
        assertThat(page.locator(".wall .tile").first()).isVisible();
        Axe.findsNothingOn(page);
    }

    @Test
    void an_administrator_opens_every_section() {
        Page page = signIn("admin");
        page.navigate(url("/admin"));
        Locator sections = page.locator(".admin-nav a");
        assertThat(sections.first()).isVisible();
        for (int i = 0; i < sections.count(); i++) {
            sections.nth(i).click();
            assertThat(sections.nth(i)).hasAttribute("aria-current", "page");
            assertThat(page.locator(".admin-head h1")).isVisible();
            assertThat(page.locator(".admin-page[aria-busy]")).hasCount(0);
            Locator rows = page.locator(".admin-row");
            if (rows.count() > 0) {
                rows.first().click();
                assertThat(page.locator(".admin-form").first()).isVisible();
            }
            Axe.findsNothingOn(page);
        }
    }
}
