package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who cannot speak freely: nothing on any screen gives her away. */
class CovertBrowserTest extends BrowserTest {
    private static final Pattern TELLING =
            Pattern.compile("police|covert|silen|emergency|полици", Pattern.CASE_INSENSITIVE);

    @Test
    void S3_a_supervisor_joins_in_silence_and_lifts_it_with_a_reason() throws Exception {
        write("+79001114431", "Vera Quiet", "Mum, can you hear me?");
        Page desk = taken("op23", "Vera Quiet");
        Page colleague = signIn("op22");
        Page supervisor = signIn("sup01");
        desk.keyboard().press("e");
        desk.keyboard().press("0");
        assertThat(desk.locator(".help-panel .form textarea")).isFocused();
        desk.keyboard().type("Birch lane 5, third floor");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-cover")).isVisible();
        assertThat(desk.locator(".composer.noting")).isVisible();
        Axe.findsNothingOn(desk);

        assertThat(stripItem(colleague)).isVisible();
        assertThat(stripItem(colleague)).not().containsText("Vera");
        assertThat(desk.title()).doesNotContainPattern(TELLING);

        supervisor.navigate(url("/escalations"));
        Locator card = supervisor.locator(".help-services-column .help-card").first();
        assertThat(card).containsText("Service request");
        assertThat(card.textContent()).doesNotContainPattern(TELLING);
        card.click();
        assertThat(supervisor.locator(".help-detail .help-cover")).isVisible();
        assertThat(supervisor.title()).doesNotContainPattern(TELLING);
        Axe.findsNothingOn(supervisor);
        supervisor.locator(".help-way a").click();
        assertThat(supervisor.locator(".help-cover")).isVisible();
        assertThat(supervisor.title()).doesNotContainPattern(TELLING);
        assertThat(desk.locator(".notices .notice")).isVisible();

        said(desk, "Are you at home?", "Yes").click();
        assertThat(said(supervisor, "Are you at home?", "Yes"))
                .hasAttribute("aria-pressed", "true");
        said(supervisor, "Has he a weapon?", "No").click();
        assertThat(said(desk, "Has he a weapon?", "No")).hasAttribute("aria-pressed", "true");

        supervisor.getByText("Lift the silence").click();
        assertThat(supervisor.locator(".help-panel .form textarea")).isFocused();
        supervisor.keyboard().press("Control+Enter");
        assertThat(supervisor.getByText("Write it in a few words")).isVisible();
        supervisor.locator(".help-panel .form textarea").fill("The police are with her");
        Axe.findsNothingOn(supervisor);
        supervisor.keyboard().press("Control+Enter");

        assertThat(desk.locator(".help-cover")).hasCount(0);
        desk.keyboard().press("c");
        desk.keyboard().type("You are safe now, Vera.");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".line.out .text")).hasText("You are safe now, Vera.");
        desk.keyboard().press("Escape");
        desk.keyboard().press("y");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-panel")).isHidden();
    }

    private static Locator stripItem(Page page) {
        return page.locator(
                ".safety-item.plain-item", new Page.LocatorOptions().setHasText("Service request"));
    }

    private static Locator said(Page page, String question, String answer) {
        return page.locator(
                        ".help-cover .help-line", new Page.LocatorOptions().setHasText(question))
                .locator("button", new Locator.LocatorOptions().setHasText(answer));
    }
}
