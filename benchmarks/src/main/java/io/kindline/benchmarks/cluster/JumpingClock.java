package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;

/**
 * A wall clock for a node that can be set while it runs: {@code benchmarks/clock.c}, compiled here.
 * The library of the package faketime does so too, but burns the processor whenever a thread waits.
 */
final class JumpingClock {
    private static final Path SOURCE = Path.of("benchmarks", "clock.c");

    private final Path library;
    private final Path seconds;

    private JumpingClock(Path library, Path seconds) {
        this.library = library;
        this.seconds = seconds;
    }

    static JumpingClock in(Path folder) throws IOException, InterruptedException, Fault.NotHere {
        var clock = new JumpingClock(folder.resolve("clock.so"), folder.resolve("clock"));
        if (compile(clock.library) != 0) {
            throw new Fault.NotHere("the clock could not be compiled");
        }
        Files.write(clock.seconds, new byte[Long.BYTES]);
        return clock;
    }

    private static int compile(Path library)
            throws IOException, InterruptedException, Fault.NotHere {
        Process compiler;
        try {
            compiler =
                    new ProcessBuilder(
                                    "cc",
                                    "-O2",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    library.toString(),
                                    SOURCE.toString(),
                                    "-ldl")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException _) {
            throw new Fault.NotHere("there is no C compiler for its clock");
        }
        return compiler.waitFor();
    }

    /** What a program needs that shall go by this clock. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "JUMPING_CLOCK", seconds.toString());
    }

    /** Goes so far ahead of the right time from now on, or behind it. */
    void ahead(Duration by) throws IOException {
        byte[] told =
                ByteBuffer.allocate(Long.BYTES)
                        .order(ByteOrder.nativeOrder())
                        .putLong(by.toSeconds())
                        .array();
        // In its place: the program has the file mapped.
        Files.write(seconds, told, StandardOpenOption.WRITE);
    }
}
