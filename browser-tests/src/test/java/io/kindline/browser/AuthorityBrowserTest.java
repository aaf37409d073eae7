package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Real authority as its people press it: grant, approve, decline, answer. */
class AuthorityBrowserTest extends BrowserTest {

    @Test
    void S17_a_gesture_is_granted_by_two_keys() throws Exception {
        Page desk = taken("+79001113301", "Anna Petrova", "op08");

        desk.keyboard().press("g");
        assertThat(desk.locator(".gesture[aria-checked=true]")).hasCount(1);
        assertThat(desk.locator(".forecast[data-who=alone]")).isVisible();
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Control+Enter");

        assertThat(desk.locator(".form.grant")).isHidden();
        assertThat(desk.locator(".cases .case[data-state=executed]")).isVisible();
        Axe.findsNothingOn(desk);
    }

    @Test
    void S14_a_supervisor_approves_on_a_phone_and_the_operator_sees_it_at_once() throws Exception {
        Page desk = taken("+79001113302", "Boris Ivanov", "op09");
        asksFor(desk, "1000", "Tickets for a missed connection");
        Page phone =
                newPage(
                        new Browser.NewContextOptions()
                                .setLocale("en-GB")
                                .setViewportSize(390, 844)
                                .setHasTouch(true));
        signIn(phone, "sup03");

        phone.navigate(url("/approvals"));
        Locator row = phone.locator(".approval-row", having("Tickets for a missed connection"));
        assertThat(row).isVisible();
        assertThat(fitsWidth(phone)).as("nothing sticks out on the phone").isTrue();
        Axe.findsNothingOn(phone);
        row.tap();
        assertThat(phone.locator(".evidence-top h2")).isVisible();
        assertThat(phone.locator(".evidence-text").first())
                .hasText("Tickets for a missed connection");
        assertThat(fitsWidth(phone)).as("nothing sticks out on the phone").isTrue();
        Axe.findsNothingOn(phone);
        phone.locator(".decision-buttons [aria-keyshortcuts=Y]").tap();

        assertThat(desk.locator(".cases .case[data-state=executed]")).isVisible();
        assertThat(phone.locator(".approval-row", having("Tickets for a missed connection")))
                .hasCount(0);
    }

    @Test
    void a_request_is_asked_about_answered_and_declined_with_a_reason_by_keys() throws Exception {
        Page desk = taken("+79001113303", "Sari Dewi", "op10");
        asksFor(desk, "3000", "A present for the whole street");
        Page supervisor = signIn("sup03");
        supervisor.navigate(url("/approvals"));
        supervisor.locator(".approval-row", having("A present for the whole street")).click();
        assertThat(supervisor.locator(".evidence-top h2")).isVisible();

        supervisor.keyboard().press("q");
        assertThat(supervisor.locator(".decision-bar textarea")).isFocused();
        supervisor.keyboard().type("Whose idea is it?");
        supervisor.keyboard().press("Control+Enter");
        Locator answer = desk.locator(".cases .case .input");
        assertThat(answer).isVisible();
        assertThat(desk.locator(".cases .case")).containsText("Whose idea is it?");
        Axe.findsNothingOn(desk);
        answer.fill("Hers");
        answer.press("Enter");
        assertThat(supervisor.locator(".evidence-content")).containsText("Hers");
        Axe.findsNothingOn(supervisor);

        supervisor.keyboard().press("n");
        assertThat(supervisor.locator(".decision-bar textarea")).isFocused();
        supervisor.keyboard().press("Control+Enter");
        assertThat(supervisor.locator(".decision-bar textarea")).isVisible();
        supervisor.keyboard().type("Not the whole street");
        supervisor.keyboard().press("Control+Enter");

        Locator declined = desk.locator(".cases .case[data-state=declined]");
        assertThat(declined).containsText("Not the whole street");
    }

    @Test
    void what_nobody_decided_yet_is_withdrawn_on_both_screens() throws Exception {
        Page desk = taken("+79001113304", "Ivan Sokolov", "op11");
        asksFor(desk, "2000", "He will not need it after all");
        Page supervisor = signIn("sup04");
        supervisor.navigate(url("/approvals"));
        Locator row = supervisor.locator(".approval-row", having("He will not need it after all"));
        assertThat(row).isVisible();

        desk.locator(".cases .case button").last().click();

        assertThat(desk.locator(".cases .case[data-state=withdrawn]")).isVisible();
        assertThat(row).hasCount(0);
    }

    /** Somebody wrote, and his contact is open on the operator's desk. */
    private Page taken(String number, String name, String operator) throws Exception {
        write(number, name, "Something went wrong with my line.");
        return taken(operator, name);
    }

    /** Asks for a goodwill credit of so much. */
    private static void asksFor(Page desk, String amount, String why) {
        desk.keyboard().press("g");
        Locator form = desk.locator(".form.grant");
        form.locator("select").first().selectOption(new SelectOption().setLabel("Goodwill credit"));
        form.locator("input").first().fill(amount);
        form.locator("textarea").first().fill(why);
        assertThat(desk.locator(".forecast[data-who=one]")).isVisible();
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".cases .case[data-state=pending]")).isVisible();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static boolean fitsWidth(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
