package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        everySection(signIn("admin"));
    }

    @Test
    void S37_every_section_opens_in_russian_in_the_dark_on_a_small_screen() {
        everySection(
                signIn(
                        newPage(
                                new Browser.NewContextOptions()
                                        .setLocale("ru-RU")
                                        .setViewportSize(1024, 768)
                                        .setColorScheme(ColorScheme.DARK)),
                        "admin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people/new",
                "/admin/teams/team/new",
                "/admin/brands/new",
                "/admin/queues/new",
                "/admin/entry-points/new",
                "/admin/topics/lantern/topic/new",
                "/admin/topics/lantern/ending/forwarded",
                "/admin/retention/lantern",
                "/admin/keys/new",
                "/tokens/new"
            })
    void axe_finds_nothing_on_the_form(String form) {
        Page page = signIn("admin");
        page.navigate(url(form));
        assertThat(page.locator(".admin-form").first()).isVisible();
        Axe.findsNothingOn(page);
    }

    @Test
    void S24_a_presenter_chooses_a_story() {
        Page page = signIn("op01");
        page.navigate(url("/stories"));
        page.locator(".admin-row", new Page.LocatorOptions().setHasText("S24")).click();
        assertThat(page.locator(".story-step").first()).isVisible();
        Axe.findsNothingOn(page);
    }

    private static void everySection(Page page) {
        page.navigate(page.url().replaceFirst("(https?://[^/]+).*", "$1/admin"));
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
