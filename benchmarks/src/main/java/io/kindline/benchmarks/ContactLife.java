package io.kindline.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Drives the life of contacts in a closed loop: a new person writes, an operator claims, answers
 * and wraps up. Ends non-zero when anything was answered otherwise than expected.
 */
final class ContactLife {
    private ContactLife() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        Settings settings = Settings.from(System.getenv());
        long errors = 0;
        try (HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build()) {
            var desk = new Desk(settings, http);
            var table = new Table(System.out);
            table.head(settings, health(settings, http));
            // One round aside, so that the first counted one does not pay for classes being loaded.
            String run = "benchmark-" + Long.toString(System.currentTimeMillis(), 36);
            var _ = new Round(settings, desk, run + "-warm").run(settings.clients().getFirst());
            for (int clients : settings.clients()) {
                var rounds = new ArrayList<Round.Seen>();
                for (int i = 1; i <= settings.rounds(); i++) {
                    String name = run + "-" + clients + "-" + i;
                    rounds.add(new Round(settings, desk, name).run(clients));
                }
                table.lines(clients, rounds);
                errors += errors(rounds);
            }
            table.foot();
        }
        if (errors > 0) {
            System.exit(1);
        }
    }

    private static String health(Settings settings, HttpClient http)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(settings.server().resolve("/actuator/health"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        return "health " + http.send(request, BodyHandlers.ofString()).statusCode();
    }

    private static long errors(List<Round.Seen> rounds) {
        return rounds.stream()
                .flatMap(round -> round.requests().stream())
                .filter(request -> !request.good())
                .count();
    }
}
