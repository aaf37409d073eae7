package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Sessions that end and screens that are stale: nothing that was typed is lost. */
class SessionsBrowserTest extends BrowserTest {

    @Test
    void a_session_that_ends_while_typing_leads_back_to_the_contact_with_the_text_there()
            throws Exception {
        expectOnConsole("status of 403");
        expectOnConsole("status of 401");
        write("+79001112301", "Vera Sokolik", "Where is my parcel?");
        Page desk = taken("op08", "Vera Sokolik");
        String contact = desk.url();
        desk.locator(".composer textarea").fill("Half a sentence");

        signOutInAnotherTab(desk);
        desk.locator(".composer textarea").pressSequentially(" and more");

        desk.waitForURL(address -> address.contains("/login"));
        signInHere(desk, "op08");
        desk.waitForURL(address -> address.startsWith(contact));
        assertThat(desk.locator(".composer textarea")).hasValue("Half a sentence and more");
    }

    @Test
    void two_tabs_on_one_contact_keep_what_is_typed_in_each() throws Exception {
        write("+79001112302", "Timur Galiev", "Two questions");
        Page one = taken("op09", "Timur Galiev");
        one.locator(".composer textarea").fill("From the first tab");
        Page two = one.context().newPage();
        two.navigate(one.url());
        Locator second = two.locator(".composer textarea");
        assertThat(second).hasValue("From the first tab");
        second.fill("From the second tab");

        second.press("Control+Enter");
        assertThat(one.locator(".line.out .text")).hasText("From the second tab");
        assertThat(one.locator(".composer textarea")).hasValue("From the first tab");
        one.reload();
        assertThat(one.locator(".composer textarea")).hasValue("From the first tab");
        one.locator(".composer textarea").press("Control+Enter");
        assertThat(two.locator(".line.out .text").last()).hasText("From the first tab");
    }

    private void signOutInAnotherTab(Page desk) {
        Page other = desk.context().newPage();
        other.navigate(url("/subscribers"));
        other.locator(".bar-person").click();
        other.locator(".bar [role=menuitem]").last().click();
        other.waitForURL(address -> address.contains("/login"));
        other.close();
    }

    private static void signInHere(Page page, String account) {
        page.locator("input[name=username], [name=username] input").first().fill(account);
        page.locator("input[name=password], [name=password] input")
                .first()
                .fill(RunningKindline.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }
}
