package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Finding somebody, for a purpose; numbers masked until one is needed; two records of one. */
class SubscribersBrowserTest extends BrowserTest {
    private static final String NUMBER = "+79001112351";

    private Page people(Page page, String account) {
        signIn(page, account);
        page.navigate(url("/subscribers"));
        return page;
    }

    private static Locator box(Page people) {
        return people.locator(".subscribers-search input[type=search]");
    }

    private static void find(Page people, String typed) {
        box(people).fill(typed);
        box(people).press("Enter");
    }

    @Test
    void S37_a_person_is_found_in_another_script_and_a_number_is_shown_for_a_purpose_alone()
            throws Exception {
        write(NUMBER, "Faina Vozdvizhenskaya", "My balance is gone");
        Page people = people(newPage("en-GB"), "op20");
        assertThat(box(people)).isFocused();
        Axe.findsNothingOn(people);

        find(people, "Воздвиженская Фаина");
        assertThat(people.getByText("First say what it is for").first()).isVisible();
        assertThat(people.locator(".result")).hasCount(0);
        people.locator(".subscribers-search select").selectOption("1");
        find(people, "Воздвиженская Фаина");
        Locator found = people.locator(".result");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Faina Vozdvizhenskaya");
        Axe.findsNothingOn(people);

        found.click();
        assertThat(people.locator(".person-history")).containsText("My balance is gone");
        assertThat(people.content()).doesNotContain(NUMBER);
        Axe.findsNothingOn(people);

        people.locator(".identity button").first().click();
        Axe.findsNothingOn(people);
        people.locator("dialog[open] button.solid").click();
        assertThat(people.locator(".identity.revealed .identity-address")).hasText(NUMBER);
    }

    @Test
    void who_is_not_there_is_said_so_in_plain_words_in_russian_in_the_dark() {
        Page people =
                people(
                        newPage(
                                new Browser.NewContextOptions()
                                        .setLocale("ru-RU")
                                        .setViewportSize(1024, 768)
                                        .setColorScheme(ColorScheme.DARK)),
                        "op20");
        people.locator(".subscribers-search select").selectOption("1");

        find(people, "Xqzwy Vbnmk");
        assertThat(people.locator(".search-notice")).containsText("Никто не найден");
        find(people, "4321");
        assertThat(people.locator(".search-notice")).containsText("Четыре цифры");
        Axe.findsNothingOn(people);

        people.navigate(url("/subscribers/00000000-0000-7000-8000-000000000000"));
        assertThat(people.locator(".nobody")).isVisible();
        Axe.findsNothingOn(people);
    }

    @Test
    void S24_two_records_become_one_person_and_two_again_without_loss() throws Exception {
        write("+79001112352", "Ulyana Twice", "By phone");
        write("ulyana.twice@example.org", "Ulyana Second", "By mail");
        Page people = people(newPage("en-GB"), "op20");
        people.locator(".subscribers-search select").selectOption("1");
        find(people, "Ulyana Twice");
        people.locator(".result").getByText("Ulyana Twice").first().click();
        assertThat(people.locator(".person-history")).containsText("By phone");

        people.locator(".linked button").last().click();
        Locator sheet = people.locator("dialog[open]");
        sheet.locator("input[type=search]").fill("ulyana.twice@example.org");
        sheet.locator("input[type=search]").press("Enter");
        Axe.findsNothingOn(people);
        sheet.locator(".result").click();
        assertThat(people.locator(".linked .identity")).containsText("Ulyana Second");
        assertThat(people.locator(".person-history")).containsText("By mail");

        people.locator(".linked .identity button").click();
        assertThat(people.locator(".linked .identity")).hasCount(0);
        assertThat(people.locator(".person-history")).not().containsText("By mail");
        assertThat(people.locator(".person-history")).containsText("By phone");
    }
}
