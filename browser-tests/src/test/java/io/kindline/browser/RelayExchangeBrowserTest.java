package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people find each other: both say yes in their own words, then both are given numbers. */
class RelayExchangeBrowserTest extends BrowserTest {
    private static final String FRIEND = "+79001114462";

    @Test
    void S9_contacts_are_exchanged_only_after_both_said_yes() throws Exception {
        RelayScene.neverQuiet(signIn("admin"), url("/admin/service-numbers"));
        write("+79001114461", "Roman Seeker", "I lost my friend. I have only her old number.");
        Page desk = taken("op24", "Roman Seeker");
        var scene = new RelayScene(kindline(), desk, FRIEND);
        scene.noteCall("op24");
        Locator relay = scene.ask("It is Roman from the second school.");
        Axe.findsNothingOn(desk);
        assertThat(relay.getByText("Exchange contacts")).hasCount(0);

        scene.answers("Yes");
        assertThat(relay).hasAttribute("data-state", "agreed");
        Locator exchange = relay.getByText("Exchange contacts");
        exchange.click();
        assertThat(desk.getByText("Write down in what words")).isVisible();
        assertThat(relay).hasAttribute("data-state", "agreed");
        relay.locator("input").fill("Yes, give her mine");
        Axe.findsNothingOn(desk);
        exchange.click();

        assertThat(relay.locator(".case-state")).hasText("Contacts exchanged");
        assertThat(relay.locator("button")).hasCount(0);
        assertThat(desk.content()).doesNotContain(FRIEND.substring(2));
        Axe.findsNothingOn(desk);
    }
}
