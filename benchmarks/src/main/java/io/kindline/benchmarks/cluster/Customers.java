package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People who write and operators who work, on both nodes at once, who try again until they are
 * answered: what they were told is what must hold afterwards.
 */
final class Customers {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Pattern MESSAGE = Pattern.compile("\"messageId\":\"([0-9a-f-]{36})\"");
    private static final Pattern CONTACT = Pattern.compile("\"contactId\":\"([0-9a-f-]{36})\"");

    private final HttpClient http;
    private final List<URI> doors;
    private final Duration between;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger written = new AtomicInteger();
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final Map<String, String> inHand = new ConcurrentHashMap<>();
    private volatile boolean open = true;

    /** The text by its key, once a 2xx was seen. */
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** How long people waited until they were answered well. */
    final Queue<Wait> waits = new ConcurrentLinkedQueue<>();

    /** Answers of operators that were acknowledged, by the message's id. */
    final Set<String> replied = ConcurrentHashMap.newKeySet();

    /** How often a contact was given to somebody. */
    final AtomicInteger claims = new AtomicInteger();

    final Queue<String> violations = new ConcurrentLinkedQueue<>();

    /** What came too late or not at all; a busy machine may be the reason. */
    final Queue<String> late = new ConcurrentLinkedQueue<>();

    final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    /**
     * One answer.
     *
     * @param status of HTTP; 0 when the connection was refused or broke
     */
    record Answer(int status, long millis) {}

    /** From the first try of a message to its acknowledgement. */
    record Wait(long begun, long ended) {
        long millis() {
            return (ended - begun) / 1_000_000;
        }
    }

    Customers(HttpClient http, List<URI> doors, Pace pace) {
        this.http = http;
        this.doors = doors;
        this.between = pace.between;
        for (int i = 0; i < pace.writers; i++) {
            threads.execute(this::writeOn);
        }
        for (int i = 1; i <= pace.operators; i++) {
            String account = "op%02d".formatted(i);
            threads.execute(() -> workOn(account));
        }
    }

    private void writeOn() {
        while (open) {
            int number = written.incrementAndGet();
            String key = "fault-" + run + "-" + number;
            writeUntilAcknowledged(key, "text of " + key);
            pause(between.toMillis());
            if (number % 10 == 0) {
                String same = "fault-" + run + "-twice-" + number;
                var all = new ArrayList<Thread>();
                for (int i = 0; i < 4; i++) {
                    all.add(
                            Thread.ofVirtual()
                                    .start(() -> writeUntilAcknowledged(same, "text of " + same)));
                }
                for (Thread one : all) {
                    join(one);
                }
            }
        }
    }

    private static void join(Thread one) {
        try {
            one.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeUntilAcknowledged(String key, String text) {
        String body = "{\"from\":{\"address\":\"%s\"},\"text\":\"%s\"}".formatted(key, text);
        long begun = System.nanoTime();
        while (true) {
            int status =
                    send(
                            post("/api/v1/entry-points/api/messages", Node.API_KEY)
                                    .header("Idempotency-Key", key),
                            body);
            if (status == 200 || status == 201) {
                acknowledged.put(key, text);
                waits.add(new Wait(begun, System.nanoTime()));
                return;
            }
            if (status >= 400 && status < 500 && status != 429) {
                violations.add("P1: " + status + " for a good message");
                return;
            }
            if (!pause(100)) {
                return;
            }
        }
    }

    private void workOn(String account) {
        String token = Node.TOKEN_PREFIX + "-" + account;
        while (open) {
            HttpResponse<String> got = answer(post("/api/v1/queue/claim", token), "");
            Matcher contact = CONTACT.matcher(got == null ? "" : got.body());
            if (got == null || got.statusCode() != 200 || !contact.find()) {
                pause(200);
                continue;
            }
            String id = contact.group(1);
            claims.incrementAndGet();
            String other = inHand.putIfAbsent(id, account);
            if (other != null) {
                violations.add("P2: " + id + " was given to " + other + " and " + account);
            }
            serve(id, token);
            pause(between.toMillis());
        }
    }

    private void serve(String contact, String token) {
        String path = "/api/v1/contacts/" + contact;
        HttpResponse<String> sent =
                answer(post(path + "/messages", token), "{\"text\":\"It comes tomorrow.\"}");
        Matcher message = MESSAGE.matcher(sent == null ? "" : sent.body());
        if (sent != null && sent.statusCode() == 201 && message.find()) {
            replied.add(message.group(1));
        }
        // Whoever gets it next did not get it too early: from here on it may be over.
        inHand.remove(contact);
        int status = 0;
        for (int tries = 0; (status == 0 || status >= 500) && tries < 300; tries++) {
            status = send(post(path + "/wrap-up", token), "{\"outcome\":\"solved\"}");
            if (status != 200 && !pause(100)) {
                return;
            }
        }
    }

    private HttpRequest.Builder post(String path, String bearer) {
        URI door = doors.get(ThreadLocalRandom.current().nextInt(doors.size()));
        return HttpRequest.newBuilder(door.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json");
    }

    private int send(HttpRequest.Builder request, String body) {
        HttpResponse<String> got = answer(request, body);
        return got == null ? 0 : got.statusCode();
    }

    private @Nullable HttpResponse<String> answer(HttpRequest.Builder request, String body) {
        long start = System.nanoTime();
        HttpResponse<String> got = null;
        try {
            got =
                    http.send(
                            request.POST(BodyPublishers.ofString(body)).build(),
                            BodyHandlers.ofString());
        } catch (IOException _) {
            // Refused, broken or too late: noted below as no answer.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        long end = System.nanoTime();
        int status = got == null ? 0 : got.statusCode();
        answers.add(new Answer(status, (end - start) / 1_000_000));
        if (status == 500) {
            violations.add("P7: an answer 500");
        }
        return got;
    }

    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets everybody finish what he began. */
    void finish() throws InterruptedException {
        open = false;
        threads.shutdown();
        if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
            late.add("P3: somebody was still not answered 90 s after the fault");
            threads.shutdownNow();
        }
    }

    /** Sends everybody away, whatever he is at. */
    void leave() {
        open = false;
        threads.shutdownNow();
    }
}
