package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people complain of one place, the network is asked once and answers both. */
class CoverageBrowserTest extends BrowserTest {
    private static final String ANSWER = "The mast is repaired since noon.";

    @Test
    void S20_complaints_of_one_place_are_one_ticket_whose_answer_reaches_all() throws Exception {
        write("+79001114401", "Ludmila Hillside", "No network at my house.");
        Page first = taken("op20", "Ludmila Hillside");
        complain(first, "61.2500, 73.4000");
        write("+79001114402", "Mikhail Hillside", "Nothing but noise here.");
        Page second = taken("op18", "Mikhail Hillside");
        second.keyboard().press("e");
        second.keyboard().press("9");
        Locator form = second.locator(".help-panel .form");
        assertThat(form.locator("textarea").first()).isFocused();
        second.keyboard().type("behind the old mill");
        Axe.findsNothingOn(second);
        second.keyboard().press("Control+Enter");
        assertThat(second.getByText("No coordinates found")).isVisible();
        form.locator("textarea").first().fill("behind the old mill, 61.2530, 73.4010");
        second.keyboard().press("Control+Enter");
        assertThat(form).isHidden();

        Page other = signIn("sup02");
        other.navigate(url("/coverage"));
        Locator cluster = other.locator(".coverage-lines .help-card");
        assertThat(cluster).containsText("Complaints: 2");
        assertThat(cluster).containsText("61.25");
        assertThat(other.locator(".coverage-dot")).hasText("2");
        Axe.findsNothingOn(other);
        cluster.click();

        other.getByText("Answer of the team").first().click();
        Locator answer = other.locator(".help-panel .form textarea").first();
        assertThat(answer).isFocused();
        answer.fill(ANSWER);
        Axe.findsNothingOn(other);
        other.keyboard().press("Control+Enter");

        assertThat(first.locator(".line.out .text").last()).hasText(ANSWER);
        assertThat(second.locator(".line.out .text").last()).hasText(ANSWER);
        assertThat(first.locator(".told .promise-line")).hasCount(0);
        other.navigate(url("/coverage"));
        assertThat(other.locator(".coverage .empty")).isVisible();
        Axe.findsNothingOn(other);
    }

    private static void complain(Page desk, String where) {
        desk.keyboard().press("e");
        desk.keyboard().press("9");
        assertThat(desk.locator(".help-panel .form textarea").first()).isFocused();
        desk.keyboard().type(where);
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".help-panel .form")).hasCount(0);
        assertThat(desk.locator(".told .promise-line")).hasCount(1);
    }
}
