package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Numbers are planted, then every page that an operator, a supervisor and an administrator may open
 * is opened: none of them comes out, by no answer, frame, page or log. What is allowed comes out,
 * or nothing was heard.
 */
class CanaryBrowserTest extends BrowserTest {
    private static final Path RIGHTS = Path.of("../docs/operations/rights.md");
    private static final Pattern LINE = Pattern.compile("\\| `(/[^`]*)` \\| (.*) \\|");
    private static final String CALLED = "+79004407343";
    private static final String STRANGER = "+79005528164";
    private static final String SEEKER = "+79006613959";
    private static final Pattern CONTACT = Pattern.compile(".*/desk/[0-9a-f-]{36}");
    private static final int OPENED_MAX = 2;
    private static final String THINGS =
            ".admin-row, main [data-walk-item], .approval-row, .promise-body, .relay > summary";

    @Test
    void a_number_that_was_planted_comes_out_by_no_answer_frame_page_or_log() throws Exception {
        RelayScene.neverQuiet(signIn("admin"), url("/admin/service-numbers"));
        assertThat(
                        Api.program(kindline())
                                .post(
                                        "/api/v1/entry-points/api-two/messages",
                                        """
                                        {"from":{"address":"%s","name":"Otto Stranger"},\
                                        "text":"Hello","language":"en"}\
                                        """
                                                .formatted(STRANGER)))
                .isEqualTo(201);
        write(SEEKER, "Kira Sister", "Find my sister.");
        var ears = new Ears();
        Page desk = newPage(ears.options());
        ears.listenTo(desk);
        signIn(desk, "op13");
        take(desk, "Kira Sister");
        assertThat(desk).hasURL(CONTACT);
        String contact = desk.url();
        var scene = new RelayScene(kindline(), desk, CALLED);
        scene.noteCall("op13");
        scene.ask("It is Kira.");
        scene.answers("Yes");
        assertThat(desk.locator(".relays .relay")).hasAttribute("data-state", "agreed");
        ears.lookAt(desk);
        walk(desk, "operator", ears);
        open(desk, contact, ears);

        List<Ears.Said> all = new ArrayList<>(ears.close(desk));
        all.addAll(heardBy("sup01", "supervisor", contact));
        all.addAll(heardBy("admin", "administrator", url("/admin/trail")));
        all.add(new Ears.Said("log", kindline().log()));

        Stream.of(
                        new Canary("the number that was called", CALLED),
                        new Canary("the number of another brand", STRANGER),
                        new Canary("the number of the seeker", SEEKER))
                .forEach(canary ->
                        assertThat(all)
                                .as("%s came out", canary)
                                .filteredOn(said -> canary.isIn(said.text()))
                                .extracting(Ears.Said::where)
                                .isEmpty());
        assertThat(all)
                .as("what may be seen was heard in frames and in answers")
                .anyMatch(said -> said.where().startsWith("page") && isName(said))
                .anyMatch(said -> !said.where().startsWith("page") && isName(said));
    }

    @Test
    void a_number_that_is_revealed_for_a_purpose_is_heard() throws Exception {
        write("+79007752848", "Lydia Called", "Hello");
        var ears = new Ears();
        Page desk = newPage(ears.options());
        ears.listenTo(desk);
        signIn(desk, "op13");
        take(desk, "Lydia Called");
        ears.lookAt(desk);
        desk.locator(".person-panel")
                .getByText("Reveal", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator sheet = desk.locator("dialog[open]");
        sheet.locator("select").selectOption("1");
        sheet.locator(".solid").click();
        assertThat(desk.getByText(Pattern.compile("775\\D?28\\D?48")).first()).isVisible();
        var canary = new Canary("the number revealed", "+79007752848");
        List<Ears.Said> before = List.copyOf(ears.close(desk));
        assertThat(before).anyMatch(said -> canary.isIn(said.text()));
    }

    private static boolean isName(Ears.Said said) {
        return said.text().contains("Kira Sister");
    }

    private List<Ears.Said> heardBy(String account, String role, String last) throws IOException {
        var ears = new Ears();
        Page page = newPage(ears.options());
        ears.listenTo(page);
        signIn(page, account);
        walk(page, role, ears);
        open(page, last, ears);
        return ears.close(page);
    }

    /** Opens every page of the role, and the first things on it. */
    private void walk(Page page, String role, Ears ears) throws IOException {
        List<String> pages = pagesOf(role);
        assertThat(pages).hasSizeGreaterThan(3);
        for (String path : pages) {
            open(page, url(path), ears);
            if (path.equals("/subscribers")) {
                search(page, ears);
            }
            Locator things = page.locator(THINGS);
            for (int i = 0; i < Math.min(OPENED_MAX, things.count()); i++) {
                if (isPressed(things.nth(i))) {
                    settle(page);
                    ears.lookAt(page);
                }
            }
        }
    }

    private static void search(Page page, Ears ears) {
        page.locator(".search-form select").selectOption("1");
        page.locator(".search-line input").fill("Kira Sister");
        page.locator(".search-line input").press("Enter");
        page.locator(".results .result").first().click();
        assertThat(page.getByRole(AriaRole.HEADING).getByText("Kira Sister").first()).isVisible();
        settle(page);
        ears.lookAt(page);
    }

    private static boolean isPressed(Locator thing) {
        try {
            thing.click(new Locator.ClickOptions().setTimeout(1_000));
            return true;
        } catch (PlaywrightException _) {
            return false; // gone, or elsewhere by now
        }
    }

    private static void open(Page page, String address, Ears ears) {
        page.navigate(address);
        settle(page);
        ears.lookAt(page);
    }

    private static void settle(Page page) {
        page.waitForFunction(
                "() => window.Vaadin?.Flow?.clients && !document.querySelector("
                        + "'[aria-busy=true]') && Object.values(window.Vaadin.Flow.clients)"
                        + ".every(c => !c.isActive || !c.isActive())");
        page.waitForTimeout(150);
    }

    /** As the table of rights tells them, which a test compares with the classes. */
    private static List<String> pagesOf(String role) throws IOException {
        try (Stream<String> lines = Files.lines(RIGHTS)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> List.of(line.group(2).split(", ")).contains(role))
                    .map(line -> line.group(1).replaceAll("/:.*", ""))
                    .filter(path -> !path.equals("/stories"))
                    .toList();
        }
    }
}
