package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asking somebody of whom only a number is known: whoever the subscriber once called. */
record RelayScene(RunningKindline kindline, Page desk, String calledNumber) {
    private static final List<String> SERVICE_NUMBERS =
            List.of("+447700900980", "+447700900981", "+447700900982", "+447700900983");
    private static final int ACCEPTED = 202;

    /** Whatever the hour of the day, nobody is asleep: an administrator says so. */
    static void neverQuiet(Page admin, String list) {
        admin.navigate(list);
        Locator rows = admin.locator(".admin-row");
        rows.first().waitFor();
        for (int i = 0; i < rows.count(); i++) {
            rows.nth(i).click();
            assertThat(rows.nth(i)).hasAttribute("aria-current", "true");
            Locator form = admin.locator(".admin-form");
            if (form.getByLabel("Quiet from").inputValue().equals("00:00")) {
                continue;
            }
            form.getByLabel("Quiet from").fill("00:00");
            form.getByLabel("Quiet until").fill("00:00");
            // What was saved is shown anew, in a form of its own.
            form.evaluate("it => it.setAttribute('data-before', '')");
            form.locator(".admin-buttons .solid").click();
            assertThat(admin.locator(".admin-form[data-before]")).hasCount(0);
        }
    }

    /** The network tells whom the subscriber of the open contact called. */
    void noteCall(String account) throws IOException, InterruptedException {
        String contact = desk.url().replaceFirst(".*/desk/", "");
        String subscriber =
                Api.person(kindline, account)
                        .get("/api/v1/contacts/" + contact)
                        .get("subscriberId")
                        .getAsString();
        int status =
                Api.program(kindline)
                        .post(
                                "/api/v1/subscribers/" + subscriber + "/calls",
                                """
                                {"callId":"%s","called":"%s","at":"%s","seconds":42}\
                                """
                                        .formatted(
                                                UUID.randomUUID(),
                                                calledNumber,
                                                Instant.now().minusSeconds(600)));
        assertThat(status).isBetween(200, 299);
    }

    /** Asks whoever was called, for an exchange of contacts. */
    Locator ask(String words) {
        desk.keyboard().press("r");
        Locator form = desk.locator(".relay-form");
        assertThat(form.locator("select").first()).isFocused();
        form.locator("select").first().selectOption("1");
        Locator call = form.locator(".relay-ticks input").first();
        call.focus();
        desk.keyboard().press("Space");
        form.locator("textarea.wide").fill(words);
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Control+Enter");
        Locator relay = desk.locator(".relays .relay");
        assertThat(relay).hasAttribute("data-state", "asked");
        return relay;
    }

    /** Whoever was asked writes back to the service number. */
    void answers(String words) throws IOException, InterruptedException {
        String body = "{\"from\":\"%s\",\"text\":\"%s\"}".formatted(calledNumber, words);
        for (String number : SERVICE_NUMBERS) {
            if (Api.program(kindline)
                            .post(
                                    "/api/v1/service-numbers/"
                                            + number.replace("+", "%2B")
                                            + "/messages",
                                    body)
                    == ACCEPTED) {
                return;
            }
        }
        throw new AssertionError("no service number expected a word of his");
    }
}
