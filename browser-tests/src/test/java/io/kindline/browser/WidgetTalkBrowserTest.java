package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Two people on the two ends of one chat: each sees what the other does. */
class WidgetTalkBrowserTest extends BrowserTest {
    private static final FilePayload PICTURE =
            new FilePayload(
                    "meter.png",
                    "image/png",
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk"
                                            + "YAAAAAYAAjCB0C8AAAAASUVORK5CYII="));

    @Test
    void typing_names_delivery_files_and_a_rating_are_seen_on_both_sides() {
        Page visitor = newVisitorPage();
        visitor.locator("kindline-chat .bubble").click();
        visitor.getByLabel("Your name (optional)").fill("Wilma Widget");
        Locator words = visitor.getByLabel("Your message");
        words.fill("Is somebody there?");
        words.press("Enter");
        Page desk = taken("op30", "Wilma Widget");

        words.pressSequentially("One more");
        assertThat(desk.locator(".typing-words")).hasText("Wilma Widget is typing");
        desk.keyboard().press("c");
        desk.keyboard().type("I am.");
        assertThat(visitor.locator(".panel .typing")).containsText("is typing");
        desk.keyboard().press("Control+Enter");
        assertThat(visitor.locator(".said.theirs .text").last()).hasText("I am.");
        assertThat(visitor.locator(".said.theirs .who").last()).isVisible();
        assertThat(desk.locator(".line.out .delivery.read")).hasCount(1);
        assertThat(visitor.locator(".said.mine").first()).containsText("Read");

        visitor.locator(".compose input[type=file]").setInputFiles(PICTURE);
        assertThat(desk.locator(".line.in .attachment")).containsText("meter.png");
        FileChooser chooser = desk.waitForFileChooser(() -> desk.locator("[data-attach]").click());
        chooser.setFiles(PICTURE);
        assertThat(desk.locator(".files-to-send .attachment")).hasCount(1);
        desk.locator(".composer textarea").fill("Like this one?");
        Axe.findsNothingOn(desk);
        desk.locator(".composer textarea").press("Control+Enter");
        assertThat(visitor.locator(".said.theirs").last()).containsText("Like this one?");
        assertThat(visitor.locator(".said.theirs img")).hasCount(1);

        desk.keyboard().press("Escape");
        desk.keyboard().press("w");
        desk.keyboard().press("Control+Enter");
        Locator rating = visitor.locator(".rating");
        Axe.findsNothingOn(visitor);
        rating.locator("button").click();
        assertThat(rating).containsText("Please choose a mark for both questions.");
        rating.locator("input[name=quality]").nth(4).check(anyway());
        rating.locator("input[name=speed]").nth(3).check(anyway());
        rating.locator("button").click();
        assertThat(visitor.locator(".panel")).containsText("Thank you, this helps us.");
    }

    /** The number beside it is what one sees and clicks. */
    private static Locator.CheckOptions anyway() {
        return new Locator.CheckOptions().setForce(true);
    }

    @Test
    void who_else_has_the_contact_open_is_told_to_both() throws Exception {
        write("+79001112353", "Klara Collision", "Hello");
        Page desk = taken("op30", "Klara Collision");
        Page supervisor = signIn("sup01");
        supervisor.navigate(desk.url());

        assertThat(desk.locator(".notices .notice")).containsText("Also here");
        assertThat(supervisor.locator(".notices .notice")).containsText("Also here");
        Axe.findsNothingOn(supervisor);
        supervisor.navigate(url("/desk"));
        assertThat(desk.locator(".notices .notice")).isHidden();
    }
}
