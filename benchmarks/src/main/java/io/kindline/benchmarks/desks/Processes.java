package io.kindline.benchmarks.desks;

import io.kindline.benchmarks.cluster.Node;
import io.kindline.benchmarks.cluster.Postgres;
import io.kindline.benchmarks.figures.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Kindline and its database take of the machine. */
final class Processes {
    private final Node node;
    private final Postgres postgres;

    Processes(Node node, Postgres postgres) {
        this.node = node;
        this.postgres = postgres;
    }

    double cpuMillis() throws IOException {
        return Machine.cpuMillis(List.of(node.handle())) + Machine.cpuMillis(postgres.processes());
    }

    /** Bytes of all objects of Kindline that are alive, after a full collection. */
    double liveBytes() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked =
                new ProcessBuilder(
                                jcmd.toString(),
                                Long.toString(node.handle().pid()),
                                "GC.class_histogram")
                        .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException("jcmd does not tell");
        }
        // Total  <objects>  <bytes>
        String total =
                told.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
        return Double.parseDouble(total.strip().split("\\s+", -1)[2]);
    }

    /** Bytes of memory that Kindline's process holds. */
    double residentBytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(node.handle().pid()), "status");
        String line =
                Files.readAllLines(status).stream()
                        .filter(one -> one.startsWith("VmRSS"))
                        .findFirst()
                        .orElseThrow();
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1_024;
    }
}
