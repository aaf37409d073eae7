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

    /** One request and how it was answered; answers that were not expected are not good. */
    record Request(Operation operation, boolean good, long micros) {}

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

        long errors(Operation operation) {
            return requests.stream()
                    .filter(request -> request.operation() == operation && !request.good())
                    .count();
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
            var _ = timed(Operation.INTAKE, 201, () -> desk.intake(person));
            Optional<String> contact =
                    timed(Operation.CLAIM, 200, () -> desk.claim(account)).flatMap(Desk::contactIn);
            if (contact.isPresent()) {
                work(account, contact.get());
            }
        }
        return mine;
    }

    private void work(String account, String contact) throws InterruptedException {
        if (!claimed.add(contact)) {
            requests.add(new Request(Operation.CLAIM, false, 0));
        }
        var _ = timed(Operation.REPLY, 201, () -> desk.reply(account, contact));
        var _ = timed(Operation.WRAP_UP, 200, () -> desk.wrapUp(account, contact));
    }

    private Optional<String> timed(Operation operation, int expected, Call call)
            throws InterruptedException {
        long start = System.nanoTime();
        Optional<String> body;
        try {
            HttpResponse<String> answer = call.send();
            body = answer.statusCode() == expected ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException _) {
            body = Optional.empty();
        }
        long micros = (System.nanoTime() - start) / 1_000;
        requests.add(new Request(operation, body.isPresent(), micros));
        return body;
    }
}
