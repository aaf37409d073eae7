package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mail with files comes in by IMAP, is read safely, and is answered with a file by SMTP. */
class MailBrowserTest extends BrowserTest {
    private static final Pattern CLAIMED =
            Pattern.compile("\"contactId\":\"([^\"]+)\".*\"entryPoint\":\"([^\"]+)\"");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                    + "rkJggg==";

    private static String mail(String from, String id) {
        return """
        From: Anna Mailer <%s>
        To: support@lantern.example
        Subject: My bill of November
        Message-ID: <%s>
        References: <older@example.org>
        Date: Thu, 26 Nov 2026 08:00:00 +0300
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="m"

        --m
        Content-Type: multipart/alternative; boundary="a"

        --a
        Content-Type: text/plain; charset=utf-8

        Please look at my bill.
        --a
        Content-Type: text/html; charset=utf-8

        <html><body onload="document.title='run'"><p>Please look at <b id="bold">my bill</b>.</p>
        <script>parent.document.title = 'run'</script>
        <img src="http://127.0.0.1:9/spy.png" alt="far away"></body></html>
        --a--
        --m
        Content-Type: image/png; name="bill.png"
        Content-Disposition: attachment; filename="bill.png"
        Content-Transfer-Encoding: base64

        %s
        --m
        Content-Type: image/svg+xml; name="drawing.svg"
        Content-Disposition: attachment; filename="drawing.svg"
        Content-Transfer-Encoding: base64

        %s
        --m--
        """
                .formatted(
                        from,
                        id,
                        PNG,
                        Base64.getEncoder().encodeToString(SVG.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_mail_with_files_is_read_safely_and_answered_with_a_file_in_its_thread()
            throws Exception {
        PostOffice post = PostOffice.of(kindline());
        String from = "anna." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        String id = UUID.randomUUID() + "@example.org";
        post.send(from, "support@lantern.example", mail(from, id));
        Page desk = signIn("op07");
        desk.navigate(url("/desk/" + claimedMail("op07")));

        assertThat(desk.locator(".mail-subject")).hasText("My bill of November");
        assertThat(desk.locator(".line.in .text").first()).hasText("Please look at my bill.");
        opensTheWholeMail(desk);
        Locator files = desk.locator("a.attachment");
        assertThat(files).hasCount(2);
        Map<String, String> picture = headers(desk, files.nth(0));
        assertThat(picture.get("content-type")).isEqualTo("image/png");
        Map<String, String> drawing = headers(desk, files.nth(1));
        assertThat(drawing.get("content-disposition")).startsWith("attachment");
        assertThat(drawing.get("content-type")).isEqualTo("application/octet-stream");
        assertThat(drawing.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(drawing.get("content-security-policy")).contains("sandbox");

        answersWithAFile(desk);

        assertIsInTheThread(post.awaitMailTo(from), id);
    }

    @Test
    void an_operator_adds_a_neighbour_by_the_keyboard_and_he_gets_the_answer_in_copy()
            throws Exception {
        PostOffice post = PostOffice.of(kindline());
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String from = "vera." + unique + "@example.org";
        String neighbour = "boris." + unique + "@example.org";
        post.send(
                from,
                "support@lantern.example",
                mail(from, UUID.randomUUID() + "@example.org")
                        .replace(
                                "Subject:",
                                "Cc: Boris Neighbour <%s>\nSubject:".formatted(neighbour)));
        Page desk = signIn("op08");
        desk.navigate(url("/desk/" + claimedMail("op08")));
        Locator company = desk.locator(".notice.company");
        assertThat(company).containsText("Also addressed");
        assertThat(company).not().containsText(neighbour);

        company.locator("button").focus();
        desk.keyboard().press("Enter");

        assertThat(company).containsText("Take part");
        assertThat(desk.locator(".line.event").last()).containsText("Boris Neighbour (b***@");
        desk.locator(".composer textarea").fill("He may open the door.");
        desk.locator(".composer textarea").press("Control+Enter");
        MimeMessage copy = post.awaitMailTo(neighbour);
        assertThat(copy.getRecipients(Message.RecipientType.CC)[0].toString())
                .isEqualTo("Boris Neighbour <" + neighbour + ">");
    }

    private static void opensTheWholeMail(Page desk) {
        desk.getByText("Whole mail").click();
        FrameLocator frame = desk.frameLocator(".mail-frame iframe");
        assertThat(frame.locator("b")).hasText("my bill");
        assertThat(frame.locator("script")).hasCount(0);
        assertThat(frame.locator("img[src^=http]")).hasCount(0);
        assertThat(desk.locator(".mail-frame iframe"))
                .hasAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
        assertThat(desk.title()).doesNotContain("run");
    }

    private static void answersWithAFile(Page desk) {
        desk.waitForFileChooser(() -> desk.locator("[data-attach]").click())
                .setFiles(
                        new FilePayload(
                                "corrected.txt",
                                "text/plain",
                                "12.50".getBytes(StandardCharsets.UTF_8)));
        assertThat(desk.locator(".files-to-send .attachment")).hasCount(1);
        desk.locator(".composer textarea").fill("Dear Anna,\nhere is the right one.");
        desk.locator(".composer textarea").press("Control+Enter");
        assertThat(desk.locator(".line.out .text")).hasText("Dear Anna,\nhere is the right one.");
    }

    private static void assertIsInTheThread(MimeMessage answer, String id) throws Exception {
        assertThat(answer.getSubject()).isEqualTo("Re: My bill of November");
        assertThat(answer.getHeader("In-Reply-To")).containsExactly("<" + id + ">");
        assertThat(answer.getHeader("References", " ").replaceAll("\\s+", " "))
                .isEqualTo("<older@example.org> <" + id + ">");
        assertThat(((InternetAddress) answer.getFrom()[0]).getAddress())
                .isEqualTo("support@lantern.example");
        assertThat(((InternetAddress) answer.getReplyTo()[0]).getAddress()).startsWith("support+k");
        Multipart all = (Multipart) answer.getContent();
        Multipart words = (Multipart) all.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(words.getBodyPart(0).getContent().toString())
                .startsWith("Dear Anna,\r\nhere is the right one.")
                .contains("-- ")
                .contains("https://lantern.example");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
        BodyPart file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("corrected.txt");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(file.getInputStream().readAllBytes())
                .isEqualTo("12.50".getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(Page desk, Locator file) {
        APIResponse answer = desk.request().get(url("/" + file.getAttribute("href")));
        assertThat(answer.status()).isEqualTo(200);
        return answer.headers();
    }

    /** Takes contacts by the person's token until the mail is among them; ends all others. */
    private String claimedMail(String account) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < 120; i++) {
                Matcher claimed = CLAIMED.matcher(post(http, account, "/queue/claim", ""));
                if (!claimed.find()) {
                    Thread.sleep(500);
                } else if (claimed.group(2).equals("mail")) {
                    return claimed.group(1);
                } else {
                    // Left by another test: whoever has many in hand is given no more.
                    String wrapUp = "/contacts/" + claimed.group(1) + "/wrap-up";
                    var _ = post(http, account, wrapUp, "{\"outcome\":\"solved\"}");
                }
            }
        }
        throw new IllegalStateException("the mail did not come to the queue");
    }

    private String post(HttpClient http, String account, String path, String body)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(url("/api/v1" + path)))
                        .header(
                                "Authorization",
                                "Bearer " + RunningKindline.TOKEN_PREFIX + "-" + account)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
