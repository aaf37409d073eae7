package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A small disk for the database that can be filled: a file system in memory where one may be
 * mounted (as root), an ordinary folder otherwise.
 */
final class Disk implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;

    private final Path folder;
    private final boolean small;

    private Disk(Path folder, boolean small) {
        this.folder = folder;
        this.small = small;
    }

    /**
     * @param toBeFilled whether it is wanted small
     */
    static Disk at(Path folder, boolean toBeFilled) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean small =
                toBeFilled
                        && "root".equals(System.getProperty("user.name"))
                        && call("mount", "-t", "tmpfs", "-o", "size=1800m", "tmpfs", folder) == 0;
        var disk = new Disk(folder, small);
        AtTheEnd.take(disk::close);
        return disk;
    }

    Path folder() {
        return folder;
    }

    /** Whether it is small enough to be filled. */
    boolean canBeFilled() {
        return small;
    }

    /** Takes the last byte. */
    void fill() throws IOException {
        var block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            if (Files.size(ballast()) == 0) {
                throw e;
            }
            // It is full.
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static int call(Object... words) throws IOException, InterruptedException {
        return new ProcessBuilder(Arrays.stream(words).map(Object::toString).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        try {
            if (small) {
                call("umount", "-l", folder);
            }
        } catch (IOException _) {
            // It is in memory alone, and goes with the machine.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
