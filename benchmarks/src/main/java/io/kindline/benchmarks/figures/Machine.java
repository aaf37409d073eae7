package io.kindline.benchmarks.figures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** What it runs on, and how noisy that is just now. */
public final class Machine {
    private static final int CANARIES = 15;
    private static final double TICKS_PER_SECOND = 100;

    private Machine() {}

    public static String name() throws IOException {
        String processor = line("/proc/cpuinfo", "model name").replaceFirst(".*: ", "").strip();
        String memory = line("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "");
        return "%d × %s, %s MiB, %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        memory.isEmpty() ? "?" : Long.toString(Long.parseLong(memory) / 1024),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String line(String file, String beginning) throws IOException {
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(beginning)).findFirst().orElse("");
        }
    }

    /** The same sum each time: the slowest against the median tells how much others took away. */
    public static String canary(Path folder) throws IOException {
        var sums = new long[CANARIES];
        var syncs = new long[CANARIES];
        Path file = folder.resolve("canary");
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < CANARIES; i++) {
                long start = System.nanoTime();
                long sum = 1;
                for (int j = 0; j < 30_000_000; j++) {
                    sum = sum * 31 + j;
                }
                sums[i] = System.nanoTime() - start + (sum == 0 ? 1 : 0);
                start = System.nanoTime();
                channel.write(ByteBuffer.allocate(8192), 0);
                channel.force(false);
                syncs[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(sums);
        Arrays.sort(syncs);
        return "a fixed sum takes %.1f ms (median; slowest %.1f), 8 kB to the disk %.2f ms (slowest %.2f)"
                .formatted(
                        sums[CANARIES / 2] / 1e6,
                        sums[CANARIES - 1] / 1e6,
                        syncs[CANARIES / 2] / 1e6,
                        syncs[CANARIES - 1] / 1e6);
    }

    /** Processor time of the processes and of those of their children that have ended. */
    public static double cpuMillis(Collection<ProcessHandle> processes) {
        double millis = 0;
        for (ProcessHandle process : processes) {
            Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
            try {
                String[] parts = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
                for (int i = 11; i <= 14; i++) {
                    millis += Long.parseLong(parts[i]) * 1_000 / TICKS_PER_SECOND;
                }
            } catch (IOException _) {
                // It ended: its parent has its time.
            }
        }
        return millis;
    }

    /** Processor time of the children it has waited for. */
    static double cpuMillisOfEndedChildren(ProcessHandle process) throws IOException {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        String[] parts = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ", -1);
        return (Long.parseLong(parts[13]) + Long.parseLong(parts[14])) * 1_000 / TICKS_PER_SECOND;
    }
}
