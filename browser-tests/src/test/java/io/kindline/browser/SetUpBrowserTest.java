package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A new centre's first minutes, on an empty Kindline of its own. */
class SetUpBrowserTest extends OwnKindlineBrowserTest {

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        startAs("empty", Map.of("KINDLINE_DEMO_ENABLED", "false"));
    }

    @Test
    void whoever_has_the_code_becomes_the_first_administrator_once() throws IOException {
        Page page = newPage("en-GB");
        page.navigate(url("/"));
        fill(page, "0000-0000-0000-0000", RunningKindline.PASSWORD);
        assertThat(page.locator(".sign-in-message")).containsText("not the code");
        Axe.findsNothingOn(page);

        fill(page, Files.readString(data().resolve("set-up-code.txt")).strip(), "too short");
        assertThat(page.locator(".sign-in-message")).containsText("12 characters");
        fill(
                page,
                Files.readString(data().resolve("set-up-code.txt")).strip(),
                RunningKindline.PASSWORD);
        assertThat(page.locator(".set-up h2")).containsText("root");

        signIn(newPage("en-GB"), "root");
        Page late = newPage("en-GB");
        late.navigate(url("/setup"));
        assertThat(late.locator(".set-up")).hasCount(0);
    }

    private static void fill(Page page, String code, String password) {
        page.locator("#set-up-code input").fill(code);
        page.locator("#set-up-brand input").fill("Lantern Mobile");
        page.locator("#set-up-name input").fill("Anna Root");
        page.locator("#set-up-account input").fill("root");
        page.locator("#set-up-password input").fill(password);
        page.locator("#set-up-password-again input").fill(password);
        page.locator(".set-up-fields button").click();
    }
}
