package io.kindline.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to drive and how much of it.
 *
 * @param contacts lives begun in one round at most
 * @param roundMax a round ends after this time, however few lives it saw
 */
record Settings(
        URI server,
        String apiKey,
        String tokenPrefix,
        List<Integer> clients,
        int rounds,
        int contacts,
        Duration roundMax) {
    private static final int CLIENTS_MAX = 30;

    static Settings from(Map<String, String> environment) {
        List<Integer> clients =
                Stream.of(or(environment, "BENCHMARK_CLIENTS", "4,16").split(",", -1))
                        .map(Integer::valueOf)
                        .toList();
        if (clients.stream().anyMatch(n -> n < 1 || n > CLIENTS_MAX)) {
            throw new IllegalArgumentException("BENCHMARK_CLIENTS: 1 to 30 each, as op01 to op30");
        }
        return new Settings(
                URI.create(or(environment, "BENCHMARK_SERVER", "http://localhost:8080")),
                needed(environment, "KINDLINE_DEMO_API_KEY"),
                needed(environment, "KINDLINE_DEMO_TOKEN_PREFIX"),
                clients,
                number(environment, "BENCHMARK_ROUNDS", "3", 20),
                number(environment, "BENCHMARK_CONTACTS", "400", 10_000),
                Duration.ofSeconds(number(environment, "BENCHMARK_SECONDS", "60", 600)));
    }

    private static String or(Map<String, String> environment, String name, String otherwise) {
        return Optional.ofNullable(environment.get(name)).orElse(otherwise);
    }

    private static String needed(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " is not set; see README.md"));
    }

    private static int number(
            Map<String, String> environment, String name, String otherwise, int max) {
        int given = Integer.parseInt(or(environment, name, otherwise));
        if (given < 1 || given > max) {
            throw new IllegalArgumentException(name + ": 1 to " + max);
        }
        return given;
    }
}
