package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A person asks for his data, then to be forgotten; an administrator does both on the screen. */
class PersonsBrowserTest extends BrowserTest {
    private final String word = "Canary" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = word.toLowerCase(Locale.ROOT) + "@example.org";

    private Page found(Page admin) {
        admin.navigate(url("/admin/requests"));
        admin.locator(".admin-list-side input").first().fill(address);
        Locator person = admin.locator(".admin-row");
        assertThat(person).hasCount(1);
        person.click();
        assertThat(admin.locator(".trail-facts")).isVisible();
        return admin;
    }

    private static String everythingIn(Download download) throws Exception {
        var all = new StringBuilder();
        try (InputStream file = download.createReadStream();
                var zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void everything_of_a_person_is_handed_out_and_then_forgotten() throws Exception {
        write(address, word, "I am " + word + " and want my data");
        Page admin = found(signIn("admin"));
        Axe.findsNothingOn(admin);

        Download zip = admin.waitForDownload(() -> admin.locator("a.button").click());
        assertThat(zip.suggestedFilename()).endsWith(".zip");
        assertThat(everythingIn(zip)).contains("contacts/messages.json", "I am " + word);

        Locator erase = admin.getByText("Erase for good");
        erase.click();
        assertThat(admin.locator(".admin-field .problem:not(:empty)").first()).isVisible();
        Locator fields = admin.locator(".admin-fields input[type=text], .admin-fields input.input");
        String sign =
                admin.locator(".admin-fields label").nth(1).textContent().replace("Type ", "");
        fields.nth(0).fill("request 7");
        fields.nth(1).fill(sign.strip());
        admin.locator(".admin-fields input[type=checkbox]").check();
        erase.click();

        assertThat(admin.getByText("Nothing personal is left here")).isVisible();
        admin.navigate(url("/admin/requests"));
        admin.locator(".admin-list-side input").first().fill(address);
        assertThat(admin.getByText("Nobody by that")).isVisible();
    }
}
