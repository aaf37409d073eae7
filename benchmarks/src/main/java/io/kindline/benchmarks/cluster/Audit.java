package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the product itself says of its trail.
 *
 * @param answer of the command; 0 when the trail is whole
 * @param broken its lines about what is not as it should be
 */
record Audit(int answer, List<String> broken) {

    static Audit of(House house) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(House.FRUGAL);
        command.addAll(
                List.of(
                        "-jar",
                        house.folder.resolve("kindline.jar").toString(),
                        "--kindline.command=verify-audit",
                        "--spring.profiles.active=postgresql",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                                + house.postgres.port()
                                + "/postgres",
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("KINDLINE_DATA_DIR", house.a.dataFolder().toString());
        builder.environment().put("KINDLINE_SECURITY_MASTER_KEY", Node.MASTER_KEY);
        Path log = house.folder.resolve("verify-audit.log");
        Process verify = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        AtTheEnd.take(verify::destroyForcibly);
        int answer = verify.waitFor();
        try (var lines = Files.lines(log)) {
            return new Audit(
                    answer, lines.filter(line -> line.startsWith("BROKEN ")).sorted().toList());
        }
    }

    boolean isWhole() {
        return answer == 0;
    }

    /** Whether an entry is not as it was sealed; one that waits for its seal is only late. */
    boolean isAltered() {
        return broken.stream().anyMatch(line -> !line.endsWith("was never sealed"));
    }
}
