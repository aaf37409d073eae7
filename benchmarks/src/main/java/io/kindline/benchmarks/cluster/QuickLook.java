package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few short faults for a build server: within four minutes, on whatever machine, and leaving
 * nothing behind. What there was no time for is told and is no failure; what did not start is begun
 * once more in a new house.
 */
final class QuickLook {
    private static final Duration BEGIN_WITHIN = Duration.ofSeconds(165);
    private static final Duration END_WITHIN = Duration.ofSeconds(230);
    private static final Duration TIDY_WITHIN = Duration.ofSeconds(20);
    private static final int SWEEPS = 25;

    private final long begun = System.nanoTime();
    private final Path folder;
    private volatile boolean whole = true;
    private int houses;
    private @Nullable House house;

    private QuickLook(Path folder) {
        this.folder = folder;
    }

    /** Whether nothing was seen that must not be. */
    static boolean holds(List<Fault> faults) throws Exception {
        Path folder = Files.createTempDirectory("kindline-faults");
        AtTheEnd.take(() -> remove(folder));
        var look = new QuickLook(folder);
        Thread.ofPlatform().daemon().start(look::endInTime);
        look.through(faults);
        AtTheEnd.now();
        return look.whole;
    }

    private void through(List<Fault> faults) throws Exception {
        Faults.heading(Pace.QUICK);
        for (Fault fault : faults) {
            if (!mayBegin()) {
                System.out.println(fault.word() + " was left out: no time is left.");
            } else if (!holdsUnder(fault)) {
                whole = false;
                tellLogs();
            }
        }
        if (house == null || !mayBegin()) {
            System.out.println("The audit chains were not looked at: no time is left.");
            return;
        }
        Audit audit = Audit.of(house);
        System.out.println(
                "P6: " + (audit.isAltered() ? audit.broken() : "nobody altered the trail"));
        whole &= !audit.isAltered();
    }

    private boolean holdsUnder(Fault fault) throws Exception {
        try {
            return new Faults(open(), Pace.QUICK).run(fault);
        } catch (IOException | SQLException e) {
            AtTheEnd.waitForItWhenOver();
            System.out.println(fault.word() + " once more in a new house, since " + e.getMessage());
            tellLogs();
            close();
            return new Faults(open(), Pace.QUICK).run(fault);
        }
    }

    private House open() throws Exception {
        AtTheEnd.waitForItWhenOver();
        if (house == null) {
            Path rooms = Files.createDirectory(folder.resolve("house-" + ++houses));
            house = new House(rooms, Optional.empty(), false);
        }
        return house;
    }

    private void close() throws IOException {
        AtTheEnd.now();
        house = null;
        AtTheEnd.take(() -> remove(folder));
        Files.createDirectories(folder);
    }

    private boolean mayBegin() {
        return System.nanoTime() - begun < BEGIN_WITHIN.toNanos();
    }

    private void endInTime() {
        try {
            Thread.sleep(END_WITHIN);
            System.out.println("What was not told until here was left out: no time is left.");
            // Before things are ended, which is no fault of the product.
            int answer = whole ? 0 : 1;
            Thread.ofPlatform().daemon().start(() -> System.exit(answer));
            Thread.sleep(TIDY_WITHIN);
            Runtime.getRuntime().halt(answer);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The folder goes, so what the nodes complained of last is told here. */
    private void tellLogs() throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path log : all.filter(it -> it.toString().endsWith(".log")).sorted().toList()) {
                List<String> lines =
                        Files.readString(log)
                                .lines()
                                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                                .toList();
                System.out.println(log.getFileName() + ": " + lines.size() + " complaints");
                lines.subList(Math.max(0, lines.size() - 20), lines.size())
                        .forEach(line -> System.out.println("  " + line));
            }
        }
    }

    /** What this program was just starting when its end came is found by the folder's name. */
    private static void remove(Path folder) {
        for (int tries = 0; tries < SWEEPS && Files.exists(folder); tries++) {
            ProcessHandle.allProcesses()
                    .filter(it -> it.pid() != ProcessHandle.current().pid())
                    .filter(it -> it.info().commandLine().orElse("").contains(folder.toString()))
                    .forEach(ProcessHandle::destroyForcibly);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException | UncheckedIOException _) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }
}
