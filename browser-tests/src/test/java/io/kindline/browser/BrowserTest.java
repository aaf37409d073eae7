package io.kindline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of every browser test: one Kindline for all of them, a fresh browser context for each person
 * of a test. A message on a page's error console fails the test, and so does a use case that ran
 * under a screen's lock; a failing test leaves pictures of its pages in {@code target/screenshots},
 * and the next has a Kindline of its own.
 */
abstract class BrowserTest {
    /** Patient, for two slow cores. */
    static final double PATIENCE_MS = 30_000;

    private static final int TAKES_MAX = 12;
    private static final int LOOKS_MAX = 50;
    private static final double LOOK_MS = 100;

    private static final Pattern CONTACT = Pattern.compile(".*/desk/[0-9a-f-]{36}");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final List<Page> pages = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** Registered first, so it comes last: after a failure nothing is left for the next test. */
    @RegisterExtension
    static final AfterEachCallback FRESH_AFTER_FAILURE =
            context -> {
                if (context.getExecutionException().isPresent()) {
                    SharedKindline.discard();
                }
            };

    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            context -> {
                if (context.getExecutionException().isPresent()) {
                    takePictures(
                            context.getRequiredTestClass().getSimpleName()
                                    + "-"
                                    + context.getRequiredTestMethod().getName());
                }
            };

    /**
     * A person's browser that speaks the language ({@code en-GB}, {@code ru-RU}, …), with a page.
     */
    Page newPage(String locale) {
        return newPage(
                new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setViewportSize(1440, 900)
                        .setColorScheme(ColorScheme.LIGHT));
    }

    /** A person's browser set up as wanted, with a page. */
    Page newPage(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(2 * PATIENCE_MS);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("uncaught: " + error));
        pages.add(page);
        return page;
    }

    /** A page of a signed-in demo account, for example {@code op01}, in English. */
    Page signIn(String account) {
        return signIn(newPage("en-GB"), account);
    }

    /** Signs in on the page and waits until the login page is gone. */
    Page signIn(Page page, String account) {
        page.navigate(url("/login"));
        page.locator("input[name=username], [name=username] input").first().fill(account);
        page.locator("input[name=password], [name=password] input")
                .first()
                .fill(RunningKindline.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /**
     * A page of a signed-in account which has taken the next contact, of the person named. Its
     * address is the contact's: the browser changes it a moment after the contact is in sight, and
     * a page that is loaded again before would be the desk alone.
     */
    Page taken(String account, String name) {
        Page desk = signIn(account);
        desk.locator(".take-next").waitFor();
        take(desk, name);
        PlaywrightAssertions.assertThat(desk).hasURL(CONTACT);
        return desk;
    }

    /**
     * Presses X until the contact of the person named is open: contacts that tests before left
     * behind come back into the line after a minute, and may come first.
     */
    static void take(Page desk, String name) {
        Locator open = desk.locator(".talk-header h1");
        Locator mine = desk.locator(".mine [data-walk-item]").getByText(name);
        for (int tries = 0; tries < TAKES_MAX && !isOpen(open, name); tries++) {
            if (mine.count() > 0) {
                mine.first().click();
            } else {
                desk.keyboard().press("x");
            }
            isSoonOpen(desk, open, name);
        }
        PlaywrightAssertions.assertThat(open).hasText(name);
    }

    private static void isSoonOpen(Page desk, Locator open, String name) {
        for (int looks = 0; looks < LOOKS_MAX && !isOpen(open, name); looks++) {
            desk.waitForTimeout(LOOK_MS);
        }
    }

    private static boolean isOpen(Locator open, String name) {
        return open.isVisible() && name.equals(open.textContent());
    }

    /** From now on each request of the page takes so much longer. */
    static void slow(Page page, int latencyMillis) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latencyMillis);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        session.send("Network.emulateNetworkConditions", conditions);
    }

    /** A subscriber's browser on the demo operator's page, in English. */
    Page newVisitorPage() {
        Page page = newPage("en-GB");
        page.navigate(url("/demo"));
        return page;
    }

    /** An absolute address on the running Kindline. */
    String url(String path) {
        return kindline().address().resolve(path).toString();
    }

    /** The Kindline the test talks to. */
    RunningKindline kindline() {
        return SharedKindline.kindline();
    }

    /** A message with this text on the error console is part of the test. */
    void expectOnConsole(String part) {
        expected.add(part);
    }

    /** A subscriber writes, by the API. */
    void write(String address, String name, String text) throws IOException, InterruptedException {
        String body =
                """
                {"from":{"address":"%s","name":"%s"},"text":"%s","language":"en"}\
                """
                        .formatted(address, name, text);
        var request =
                HttpRequest.newBuilder(URI.create(url("/api/v1/entry-points/api/messages")))
                        .header("Authorization", "Bearer " + RunningKindline.API_KEY)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    private void takePictures(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        int number = 0;
        for (Page page : pages) {
            if (!page.isClosed()) {
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(folder.resolve(name + "-" + ++number + ".png")));
            }
        }
    }

    @AfterEach
    void no_use_case_ran_under_a_screens_lock() throws IOException {
        assertThat(kindline().underLock()).as("use cases under a screen's lock").isEmpty();
    }

    @AfterEach
    void no_page_complained() {
        contexts.forEach(BrowserContext::close);
        complaints.removeIf(complaint -> expected.stream().anyMatch(complaint::contains));
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }
}
