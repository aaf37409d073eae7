package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Setting another password for oneself, as somebody presses it. */
class OwnPasswordBrowserTest extends BrowserTest {
    private static final String CHOSEN = "seven quiet herons";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @Test
    void a_changed_password_ends_the_sessions_elsewhere_and_opens_from_then_on() throws Exception {
        Page elsewhere = signIn("op29");
        Page mine = signIn("op29");
        mine.navigate(url("/password"));
        Locator fields = mine.locator(".own-password-fields input[type=password]");
        fields.first().waitFor();
        Axe.findsNothingOn(mine);

        typed(mine, fields, "not the one", CHOSEN);
        assertThat(mine.locator(".sign-in-message")).isVisible();
        typed(mine, fields, RunningKindline.PASSWORD, "password12345");
        assertThat(mine.locator(".sign-in-message")).isVisible();
        typed(mine, fields, RunningKindline.PASSWORD, CHOSEN);
        assertThat(fields.first()).hasValue("");

        for (int tries = 0; tries < 10 && !elsewhere.url().contains("/login"); tries++) {
            elsewhere.waitForTimeout(1_500);
            elsewhere.navigate(url("/my-authority"));
        }
        assertThat(elsewhere).hasURL(SIGN_IN);
        mine.navigate(url("/my-authority"));
        assertThat(mine.locator("h1")).isVisible();
        elsewhere.locator("input[name=username], [name=username] input").first().fill("op29");
        elsewhere.locator("input[name=password], [name=password] input").first().fill(CHOSEN);
        elsewhere.keyboard().press("Enter");
        elsewhere.waitForURL(address -> !address.contains("/login"));
    }

    private static void typed(Page page, Locator fields, String old, String chosen) {
        fields.nth(0).fill(old);
        fields.nth(1).fill(chosen);
        fields.nth(2).fill(chosen);
        page.locator(".own-password-fields .solid").click();
    }
}
