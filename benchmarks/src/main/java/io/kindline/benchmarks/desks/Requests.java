package io.kindline.benchmarks.desks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a page asks its server for, in the session of somebody who is signed in. */
final class Requests {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Pushes come by connections of their own, as to a browser, not by some that carried requests.
     */
    private static final HttpClient SOCKETS =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpClient http;
    private final URI house;
    private final String cookie;

    Requests(HttpClient http, URI house, String cookie) {
        this.http = http;
        this.house = house;
        this.cookie = cookie;
    }

    /** How a page begins. */
    String page(String route) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        to("/?v-r=init&location=" + route + "&query=").GET().build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("no page: " + answer.statusCode());
        }
        return answer.body();
    }

    /** What changes on the page after this. */
    String happened(String ui, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        to("/?v-r=uidl&v-uiId=" + ui)
                                .header("Content-Type", "application/json")
                                .header("Origin", house.toString())
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200
                || answer.body().contains("\"appError\"")
                || answer.body().contains("\"sessionExpired\"")) {
            throw new IOException("the page is lost: " + answer.statusCode());
        }
        return answer.body();
    }

    /** What Vaadin's client sends of itself; false when the page was closed meanwhile. */
    boolean staysOpen(String ui) throws IOException, InterruptedException {
        return http.send(
                                to("/?v-r=heartbeat&v-uiId=" + ui)
                                        .POST(BodyPublishers.noBody())
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    WebSocket listen(String ui, String pushId, WebSocket.Listener listener)
            throws IOException, InterruptedException {
        String path =
                "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s".formatted(ui, pushId)
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-tracking-id=0"
                        + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-TrackMessageSize=true"
                        + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        try {
            return SOCKETS.newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .header("Origin", house.toString())
                    .header("Cookie", cookie)
                    .buildAsync(
                            URI.create(house.toString().replaceFirst("^http", "ws") + path),
                            listener)
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no pushes", e);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(house.resolve(path))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .header("Accept-Language", "en");
    }
}
