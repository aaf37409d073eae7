package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The web chat as a visitor meets it on the demo operator's page. */
class WidgetBrowserTest extends BrowserTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int CLAIMS_MAX = 30;

    @Test
    void words_typed_without_a_network_arrive_once_and_a_reload_loses_nothing() {
        expectOnConsole("ERR_INTERNET_DISCONNECTED");
        Page page = newVisitorPage();
        String one = "online " + UUID.randomUUID();
        String two = "offline " + UUID.randomUUID();
        write(open(page), one);
        assertThat(said(page, one)).hasCount(1);
        assertThat(page.locator(".said.pending")).hasCount(0);

        page.context().setOffline(true);
        write(page, two);
        assertThat(page.locator(".said.pending")).hasCount(1);
        page.context().setOffline(false);
        assertThat(page.locator(".said.pending")).hasCount(0);
        assertThat(said(page, two)).hasCount(1);

        page.reload();
        open(page);
        assertThat(said(page, one)).hasCount(1);
        assertThat(said(page, two)).hasCount(1);
    }

    @Test
    void an_operator_answers_and_the_visitor_sees_his_name() throws Exception {
        Page page = newVisitorPage();
        write(open(page), "Hello, is anybody there?");
        assertThat(page.locator(".said.pending")).hasCount(0);
        String contact = claimed("Hello, is anybody there?");
        post(
                "/api/v1/contacts/" + contact + "/messages",
                "{\"text\":\"I am here.\\n\\nTell me.\"}");
        assertThat(said(page, "I am here.\n\nTell me.")).hasCount(1);
        assertThat(page.locator(".who").first()).isVisible();
        Axe.findsNothingOn(page);
        post("/api/v1/contacts/" + contact + "/wrap-up", "{\"outcome\":\"solved\"}");
        assertThat(page.locator(".rating")).isVisible();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = newVisitorPage();
        Locator bubble = bubble(page);
        assertThat(bubble).isVisible();
        bubble.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Your message")).isFocused();
        page.keyboard().type("by keyboard");
        page.keyboard().press("Enter");
        assertThat(said(page, "by keyboard")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(bubble).isFocused();
    }

    private static Page open(Page page) {
        bubble(page).click();
        return page;
    }

    private static Locator bubble(Page page) {
        return page.locator("kindline-chat .bubble");
    }

    private static void write(Page page, String text) {
        page.getByLabel("Your message").fill(text);
        page.getByLabel("Your message").press("Enter");
    }

    private static Locator said(Page page, String text) {
        return page.locator(".said .text")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    /** Takes what waits, whoever left it, until it has the visitor's. */
    private String claimed(String said) throws IOException, InterruptedException {
        for (int tries = 0; tries < CLAIMS_MAX; tries++) {
            Matcher id =
                    Pattern.compile("\"contactId\":\"([0-9a-f-]+)\"")
                            .matcher(send("POST", "/api/v1/queue/claim", ""));
            if (id.find() && send("GET", "/api/v1/contacts/" + id.group(1), "").contains(said)) {
                return id.group(1);
            }
        }
        throw new AssertionError("the visitor's contact does not wait");
    }

    private String post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, json);
    }

    private String send(String method, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Authorization", "Bearer " + RunningKindline.TOKEN_PREFIX + "-op01")
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json))
                        .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
