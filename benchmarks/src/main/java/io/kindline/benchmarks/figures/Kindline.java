package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of a contact's life over the API of one node, each with something to work on. */
final class Kindline {
    private static final Pattern CONTACT = Pattern.compile("\"contactId\":\"([0-9a-f-]{36})\"");

    private final Node node;
    private final HttpClient http;
    private final List<UUID> subscribers;
    private final AtomicInteger number = new AtomicInteger();
    private final Names names = new Names(new Random(7));
    private final String run = Long.toString(System.currentTimeMillis(), 36);

    /** Contacts in hand, with whose they are. */
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();

    private final Queue<Held> answered = new ConcurrentLinkedQueue<>();

    private record Held(String contact, String account) {}

    /**
     * @param subscribers some that are stored, to open
     */
    Kindline(Node node, HttpClient http, List<UUID> subscribers) {
        this.node = node;
        this.http = http;
        this.subscribers = subscribers;
    }

    /** One request; false when there was nothing to work on. */
    boolean run(Step step, int client) throws IOException, InterruptedException {
        String account = "op%02d".formatted(client % 30 + 1);
        return switch (step) {
            case INTAKE -> intake();
            case CLAIM -> claim(account);
            case REPLY -> reply();
            case CLOSE -> close();
            case INBOX -> read("/api/v1/contacts?state=waiting&limit=50", account);
            case HISTORY ->
                    read("/api/v1/subscribers/" + someone() + "/contacts?limit=50", account);
            case OPEN_PERSON -> openPerson(account);
            case SEARCH ->
                    read(
                            "/api/v1/subscribers?purpose=follow-up&query="
                                    + URLEncoder.encode(wanted(), StandardCharsets.UTF_8),
                            account);
        };
    }

    private boolean intake() throws IOException, InterruptedException {
        int next = number.incrementAndGet();
        String body =
                "{\"from\":{\"address\":\"%s-%d\"},\"text\":\"Where is my parcel?\"}"
                        .formatted(run, next);
        var request =
                post("/api/v1/entry-points/api/messages", Node.API_KEY)
                        .header("Idempotency-Key", run + "-" + next);
        return good(send(request, body));
    }

    private boolean claim(String account) throws IOException, InterruptedException {
        HttpResponse<String> got = send(post("/api/v1/queue/claim", token(account)), "");
        Matcher found = CONTACT.matcher(got.body());
        if (!good(got) || !found.find()) {
            return false;
        }
        held.add(new Held(found.group(1), account));
        return true;
    }

    private boolean reply() throws IOException, InterruptedException {
        Held one = held.poll();
        if (one == null) {
            return false;
        }
        answered.add(one);
        return good(
                send(
                        post(
                                "/api/v1/contacts/" + one.contact() + "/messages",
                                token(one.account())),
                        "{\"text\":\"It comes tomorrow before noon.\"}"));
    }

    private boolean close() throws IOException, InterruptedException {
        Held one = Optional.ofNullable(answered.poll()).orElseGet(held::poll);
        return one != null
                && good(
                        send(
                                post(
                                        "/api/v1/contacts/" + one.contact() + "/wrap-up",
                                        token(one.account())),
                                "{\"outcome\":\"solved\"}"));
    }

    /** Headings, then the texts of the newest. */
    private boolean openPerson(String account) throws IOException, InterruptedException {
        HttpResponse<String> headings =
                get("/api/v1/subscribers/" + someone() + "/contacts?limit=50", account);
        Matcher first = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(headings.body());
        return good(headings)
                && (!first.find() || good(get("/api/v1/contacts/" + first.group(1), account)));
    }

    private boolean read(String path, String account) throws IOException, InterruptedException {
        return good(get(path, account));
    }

    private HttpResponse<String> get(String path, String account)
            throws IOException, InterruptedException {
        return http.send(request(path, token(account)).GET().build(), BodyHandlers.ofString());
    }

    /** Common names and rare ones, each third mistyped. */
    private String wanted() {
        Names.Name name = names.next();
        return number.incrementAndGet() % 3 == 0 ? Names.mistyped(name) : name.spelled();
    }

    private UUID someone() {
        // Everybody alike: the few with thousands of contacts as well as the many with one.
        int next = number.incrementAndGet();
        return subscribers.get(Math.floorMod(next * 7919, subscribers.size()));
    }

    private static String token(String account) {
        return Node.TOKEN_PREFIX + "-" + account;
    }

    private HttpRequest.Builder post(String path, String bearer) {
        return request(path, bearer).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path, String bearer) {
        return HttpRequest.newBuilder(node.uri().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body)
            throws IOException, InterruptedException {
        return http.send(
                request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static boolean good(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }
}
