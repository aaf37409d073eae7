package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser as the network sees it: it keeps cookies, asks for pages and listens to pushes. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    private final URI door;
    private final String account;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private Visitor(URI door, String account) {
        this.door = door;
        this.account = account;
    }

    static Visitor signIn(URI door, String account) throws IOException, InterruptedException {
        var visitor = new Visitor(door, account);
        visitor.get("/login");
        SigningIn.requireIn(
                account,
                visitor.http.send(
                        SigningIn.form(door, account).build(), BodyHandlers.discarding()));
        visitor.look();
        return visitor;
    }

    /** Asks for the desk; fails when somebody signed in is not known. */
    void look() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/desk");
        if (answer.statusCode() != 200) {
            throw new IOException(account + " is not known any more: " + answer.statusCode());
        }
    }

    /** The node on which the desk is, as HAProxy's cookie says. */
    String node() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("node"))
                .map(HttpCookie::getValue)
                .findAny()
                .orElse("none");
    }

    /** Opens a desk with its WebSocket; fails when nothing comes through it. */
    void hearsPushes() throws IOException, InterruptedException {
        HttpResponse<String> start = get("/?v-r=init&location=desk&query=");
        Matcher ui = UI.matcher(start.body());
        Matcher push = PUSH_ID.matcher(start.body());
        if (!ui.find() || !push.find()) {
            throw new IOException(account + " gets no desk: " + start.statusCode());
        }
        var heard = new CompletableFuture<String>();
        String path =
                "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s".formatted(ui.group(1), push.group(1))
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0"
                        + "&X-Atmosphere-Framework=4.0.1-javascript&X-atmo-protocol=true";
        URI uri = URI.create(door.toString().replaceFirst("^http", "ws") + path);
        try {
            WebSocket socket =
                    http.newWebSocketBuilder()
                            .connectTimeout(PATIENCE)
                            .header("Origin", door.toString())
                            .buildAsync(uri, new FirstWord(heard))
                            .get(30, TimeUnit.SECONDS);
            heard.get(30, TimeUnit.SECONDS);
            socket.abort();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(account + " hears no pushes: " + e, e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(door.resolve(path)).timeout(PATIENCE);
    }

    private record FirstWord(CompletableFuture<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.complete(data.toString());
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            heard.completeExceptionally(error);
        }
    }
}
