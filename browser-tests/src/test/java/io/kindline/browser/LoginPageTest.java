package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPageTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ru-RU", "id-ID"})
    void S37_the_login_page_opens_in_the_persons_language_and_shuts_nobody_out(String locale) {
        Page page = newPage(locale);

        page.navigate(url("/"));

        assertThat(page.locator("input[name=password], [name=password] input").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", locale.substring(0, 2));
        Axe.findsNothingOn(page);
    }
}
