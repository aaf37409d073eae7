package io.kindline.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** So many clients, each with one request under way, until the count or the time is used up. */
final class Round {
    private static final int CLAIMS_MAX = 10;

    /** In place of a status: the contact was given to somebody before. */
    private static final int TWICE = -1;

    private final Settings settings;
    private final Desk desk;
    private final String name;
    private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger begun = new AtomicInteger();

    Round(Settings settings, Desk desk, String name) {
        this.settings = settings;
        this.desk = desk;
        this.name = name;
    }

    /**
     * One request and how it was answered.
     *
     * @param status of HTTP, 0 when none came
     * @param good whether it was the expected answer
     */
    record Request(Operation operation, int status, boolean good, long micros) {}

    /**
     * What a round saw.
     *
     * @param took from the first request to the last answer
     */
    record Seen(List<Request> requests, Duration took) {
        List<Long> micros(Operation operation) {
            return requests.stream()
                    .filter(request -> request.operation() == operation && request.good())
                    .map(Request::micros)
                    .toList();
        }

        /** The status of every answer that was not expected. */
        List<Integer> errors(Operation operation) {
            return requests.stream()
                    .filter(request -> request.operation() == operation && !request.good())
                    .map(Request::status)
                    .toList();
        }

        double perSecond(Operation operation) {
            return micros(operation).size() * 1e9 / took.toNanos();
        }
    }

    /** A request that may fail for the network's sake. */
    @FunctionalInterface
    private interface Call {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    Seen run(int clients) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + settings.roundMax().toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<? extends Future<?>> running =
                    IntStream.rangeClosed(1, clients)
                            .mapToObj(i -> threads.submit(() -> lives("op%02d".formatted(i), end)))
                            .toList();
            for (Future<?> client : running) {
                client.get();
            }
        }
        return new Seen(List.copyOf(requests), Duration.ofNanos(System.nanoTime() - start));
    }

    /** One life after the other; answers how many this client began. */
    private int lives(String account, long end) throws InterruptedException {
        int mine = 0;
        for (int life = begun.incrementAndGet();
                life <= settings.contacts() && System.nanoTime() < end;
                life = begun.incrementAndGet()) {
            mine++;
            String person = name + "-" + life;
            var _ = timed(Operation.INTAKE, Set.of(201), () -> desk.intake(person));
            Optional<String> contact = claim(account);
            if (contact.isPresent()) {
                work(account, contact.get());
            }
        }
        return mine;
    }

    /**
     * Asks again when nothing waits: all that waited when the claim began may be in other hands,
     * what came since it does not see.
     */
    private Optional<String> claim(String account) throws InterruptedException {
        for (int i = 1; i < CLAIMS_MAX; i++) {
            Optional<String> answer =
                    timed(Operation.CLAIM, Set.of(200, 204), () -> desk.claim(account));
            if (answer.isEmpty() || Desk.contactIn(answer.get()).isPresent()) {
                return answer.flatMap(Desk::contactIn);
            }
        }
        return timed(Operation.CLAIM, Set.of(200), () -> desk.claim(account))
                .flatMap(Desk::contactIn);
    }

    private void work(String account, String contact) throws InterruptedException {
        if (!claimed.add(contact)) {
            requests.add(new Request(Operation.CLAIM, TWICE, false, 0));
        }
        var _ = timed(Operation.REPLY, Set.of(201), () -> desk.reply(account, contact));
        var _ = timed(Operation.WRAP_UP, Set.of(200), () -> desk.wrapUp(account, contact));
    }

    /** The text of an expected answer; empty for any other. */
    private Optional<String> timed(Operation operation, Set<Integer> expected, Call call)
            throws InterruptedException {
        long start = System.nanoTime();
        int status = 0;
        String body = "";
        try {
            HttpResponse<String> answer = call.send();
            status = answer.statusCode();
            body = answer.body();
        } catch (IOException e) {
            System.err.println(operation + ": " + e);
        }
        long micros = (System.nanoTime() - start) / 1_000;
        boolean good = expected.contains(status);
        requests.add(new Request(operation, status, good, micros));
        return good ? Optional.of(body) : Optional.empty();
    }
}
