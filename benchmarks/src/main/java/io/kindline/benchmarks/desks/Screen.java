package io.kindline.benchmarks.desks;

import io.kindline.benchmarks.desks.Elements.Element;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open page, as the server sees it: it starts a UI, keeps the page's elements, clicks, and
 * hears pushes over its WebSocket. The protocol is Vaadin Flow 25's; no browser is behind it.
 */
final class Screen implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private final Requests requests;
    private final Consumer<String> heard;
    private final Elements elements = new Elements();
    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private final Frames frames = new Frames();
    private final ReentrantLock turn = new ReentrantLock();
    private String ui = "";
    private String key = "";
    private int server = -1;
    private int client;
    private @Nullable WebSocket socket;
    private volatile boolean closed;
    private int beats;

    private Screen(Requests requests, Consumer<String> heard) {
        this.requests = requests;
        this.heard = heard;
    }

    /**
     * Opens a page of somebody who is signed in.
     *
     * @param heard told of each message as it came
     */
    static Screen open(
            HttpClient http, URI house, String cookie, String route, Consumer<String> heard)
            throws IOException, InterruptedException {
        var screen = new Screen(new Requests(http, house, cookie), heard);
        screen.start(route);
        return screen;
    }

    private void start(String route) throws IOException, InterruptedException {
        JsonNode config = JSON.readTree(requests.page(route)).path("appConfig");
        JsonNode first = config.path("uidl");
        ui = config.path("v-uiId").asString();
        key = first.path("Vaadin-Security-Key").asString();
        took(first);
        socket = requests.listen(ui, first.path("Vaadin-Push-ID").asString(), this);
        send(
                """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}\
                """
                        .formatted(route));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        for (String message : frames.add(data)) {
            heard.accept(message);
            took(JSON.readTree(message));
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        System.err.println("a screen hears nothing any more: " + error);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        if (!closed) {
            System.err.println("a screen hears nothing any more: %d %s".formatted(code, reason));
        }
        return null;
    }

    /** Messages are numbered, and come by two ways. */
    private synchronized void took(JsonNode message) {
        JsonNode number = message.path("syncId");
        if (!number.isNumber()) {
            return;
        }
        early.put(number.asInt(), message);
        for (JsonNode now = early.remove(server + 1); now != null; now = early.remove(server + 1)) {
            server++;
            elements.apply(now.path("changes"));
        }
        notifyAll();
    }

    /** Sends what happened, one request at a time. */
    void send(String... happened) throws IOException, InterruptedException {
        turn.lock();
        try {
            String text = answer(String.join(",", happened), "");
            heard.accept(text);
            took(JSON.readTree(text));
        } finally {
            turn.unlock();
        }
    }

    private String answer(String happened, String more) throws IOException, InterruptedException {
        String body;
        synchronized (this) {
            body =
                    "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d%s}"
                            .formatted(key, happened, server, client++, more);
        }
        return requests.happened(ui, body);
    }

    void click(Element element) throws IOException, InterruptedException {
        send(
                """
                {"type":"event","node":%d,"event":"click","data":{"event.shiftKey":false,\
                "event.metaKey":false,"event.detail":0,"event.ctrlKey":false,"event.clientX":0,\
                "event.clientY":0,"event.altKey":false,"event.button":0,"event.screenY":0,\
                "event.screenX":0}}\
                """
                        .formatted(element.number));
    }

    /** Clicks what is shown, as soon as it is. */
    void clickShown(Predicate<Element> which) throws IOException, InterruptedException {
        click(await(page -> page.shown(which)));
    }

    /**
     * A sign of life, every fifteen seconds; each fourth time also the one that Vaadin's client
     * sends of itself, since a page without it is closed after three minutes.
     */
    void beat() throws IOException, InterruptedException {
        if (beats++ % 4 == 0) {
            if (!requests.staysOpen(ui) && !closed) {
                throw new IOException("the page was closed");
            }
        }
        Optional<Element> shell = look(page -> page.shown(one -> one.methods.contains("beat")));
        if (shell.isPresent() && !closed) {
            send(
                    """
                    {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"beat",\
                    "templateEventMethodArgs":[],"promise":0}\
                    """
                            .formatted(shell.get().number));
        }
    }

    synchronized <T> T look(Function<Elements, T> at) {
        return at.apply(elements);
    }

    /** Waits for it; fails after half a minute. */
    synchronized <T> T await(Function<Elements, Optional<T>> what)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + Requests.PATIENCE.toNanos();
        while (true) {
            Optional<T> found = what.apply(elements);
            if (found.isPresent()) {
                return found.get();
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IOException("it did not appear on the screen: " + elements.said());
            }
            wait(left);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            var _ = answer("", ",\"UNLOAD\":true");
        } catch (IOException | InterruptedException _) {
            // It is closed all the same.
        }
        if (socket != null) {
            socket.abort();
        }
    }
}
