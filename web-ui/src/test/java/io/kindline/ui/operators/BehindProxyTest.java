package io.kindline.ui.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.Kindline;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What a browser meets when Kindline is set up for a proxy that speaks TLS, as the guide says. */
@SpringBootTest(
        classes = Kindline.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:behind-proxy;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "server.forward-headers-strategy=framework",
            "server.servlet.session.cookie.secure=true",
            "server.servlet.session.cookie.name=__Host-kindline",
            "kindline.data-dir=target/data-behind-proxy",
            "kindline.jobs=off",
            "kindline.demo.enabled=false",
            "vaadin.productionMode=true",
            "logging.level.root=warn"
        })
class BehindProxyTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "desk.example")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The status of what is sent as it stands. */
    private String statusOf(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String whole = head + "Host: desk.example\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            byte[] begin = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(begin, StandardCharsets.US_ASCII).replace("HTTP/1.1 ", "");
        }
    }

    private String statusOfSocketFrom(String origin) throws IOException {
        return statusOf(
                "GET /VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket HTTP/1.1\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        + "Origin: "
                        + origin
                        + "\r\n");
    }

    @Test
    void the_cookie_is_bound_to_this_host_and_to_tls() throws Exception {
        assertThat(get("/").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("__Host-kindline=")
                                .contains("; Path=/;", "; Secure", "; HttpOnly")
                                .doesNotContain("Domain"));
    }

    @Test
    void a_browser_is_told_to_stay_with_tls_for_a_year() throws Exception {
        assertThat(get("/login").headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000", "includeSubDomains");
        assertThat(get("/api/v1/contacts").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void no_page_is_kept_by_the_browser() throws Exception {
        for (String path : new String[] {"/", "/login", "/api/v1/contacts"}) {
            assertThat(get(path).headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void neither_trace_nor_a_listing_is_answered() throws Exception {
        assertThat(statusOf("TRACE / HTTP/1.1\r\n")).isNotEqualTo("200");
        assertThat(statusOf("TRACE /login HTTP/1.1\r\n")).isNotEqualTo("200");
        for (String folder : new String[] {"/js/", "/widget/", "/VAADIN/", "/META-INF/"}) {
            assertThat(get(folder).body()).as(folder).doesNotContain("shell.js", "chat.js");
        }
    }

    @Test
    void a_socket_opened_by_a_page_of_another_site_is_refused() throws Exception {
        assertThat(statusOfSocketFrom("https://elsewhere.example")).isEqualTo("403");
        assertThat(statusOfSocketFrom("null")).isEqualTo("403");
        assertThat(statusOfSocketFrom("https://desk.example")).isNotEqualTo("403");
    }
}
