package io.kindline.benchmarks.figures;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** F16: from the start to the first page, from the jar, from its parts, and with an AOT cache. */
final class Starts {
    private final Path folder;
    private final Postgres postgres;
    private final HttpClient http;

    Starts(Path folder, Postgres postgres, HttpClient http) {
        this.folder = folder;
        this.postgres = postgres;
        this.http = http;
    }

    /** Seconds with the jar as it is, and with the AOT cache of an earlier run. */
    void told(Report report, Goals goals) throws IOException, InterruptedException {
        Path parts = folder.resolve("parts");
        run(
                "-Djarmode=tools",
                "-jar",
                Node.JAR.toString(),
                "extract",
                "--destination",
                parts.toString(),
                "--application-filename",
                "kindline.jar");
        Path jar = parts.resolve("kindline.jar");
        Path cache = folder.resolve("kindline.aot");
        report.table("Start to the first page (F16)", "how | s");
        double plain = seconds(Node.JAR);
        goals.atMost("F16 start to the first page, s", plain, 40, 20, 10);
        report.row("the jar | %.1f".formatted(plain));
        report.row("its parts, extracted | %.1f".formatted(seconds(jar)));
        double trained = seconds(jar, "-XX:AOTCacheOutput=" + cache);
        report.row("the run that writes the AOT cache | %.1f".formatted(trained));
        if (Files.exists(cache)) {
            double cached = seconds(jar, "-XX:AOTCache=" + cache);
            report.row(
                    "with the AOT cache (%.0f MB) | %.1f"
                            .formatted(Files.size(cache) / 1e6, cached));
            goals.atMost("F16 start to the first page with the AOT cache, s", cached, 40, 20, 10);
        }
        report.line("\nJar: %.0f MB.".formatted(Files.size(Node.JAR) / 1e6));
    }

    private double seconds(Path jar, String... more) throws IOException, InterruptedException {
        List<String> options = Stream.concat(Stream.of("-Xmx1g"), Stream.of(more)).toList();
        try (var node = new Node("start", folder, postgres.port(), jar, options)) {
            Duration ready = node.awaitReady(http);
            long at = System.nanoTime();
            var page =
                    HttpRequest.newBuilder(node.uri().resolve("/login"))
                            .timeout(Duration.ofSeconds(60))
                            .build();
            int status = http.send(page, BodyHandlers.discarding()).statusCode();
            double seconds = ready.plusNanos(System.nanoTime() - at).toMillis() / 1_000.0;
            node.handle().destroy();
            // A cache is written at the end.
            var _ = node.handle().onExit().orTimeout(5, TimeUnit.MINUTES).join();
            return status == 200 ? seconds : Double.NaN;
        }
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("the jar could not be extracted");
        }
    }
}
