package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a team is asked already is not asked again: one more waits for the same answer. */
class TeamQuestionBrowserTest extends BrowserTest {

    @Test
    void S2_a_second_contact_joins_the_question_and_both_hear_the_answer() throws Exception {
        write("+79001114453", "Stepan Overcharged", "My bill is twice as high as ever.");
        Page first = taken("op27", "Stepan Overcharged");
        first.keyboard().press("e");
        first.keyboard().press("8");
        assertThat(first.locator(".help-one")).isVisible();

        write("+79001114454", "Tamara Overcharged", "I paid twice this month.");
        Page second = taken("op28", "Tamara Overcharged");
        second.keyboard().press("e");
        second.keyboard().press("8");
        Locator form = second.locator(".help-panel .form");
        assertThat(form.locator("select")).isFocused();
        assertThat(form).containsText("asked this already");
        Axe.findsNothingOn(second);
        second.keyboard().press("Control+Enter");
        assertThat(form).isHidden();
        assertThat(first.locator(".help-one")).containsText("Waiting for the answer: 2");

        Page supervisor = signIn("sup02");
        supervisor.navigate(first.url());
        supervisor.locator(".help-one").getByText("Answer of the team").click();
        assertThat(supervisor.locator(".help-panel .form textarea").first()).isFocused();
        supervisor.keyboard().type("All who paid twice get it back today.");
        Axe.findsNothingOn(supervisor);
        supervisor.keyboard().press("Control+Enter");
        assertThat(first.locator(".line.out .text").last())
                .hasText("All who paid twice get it back today.");
        assertThat(second.locator(".line.out .text").last())
                .hasText("All who paid twice get it back today.");
        assertThat(second.locator(".told .promise-line")).hasCount(0);
        assertThat(first.locator(".help-panel")).isHidden();
    }
}
