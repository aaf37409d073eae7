package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** Files with secrets: made so that only their owner can read them, never readable in between. */
public final class OwnersFile {
    private OwnersFile() {}

    /**
     * Makes the file, and its folder where needed.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one
     */
    public static void make(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, forTheOwnerOnly())) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * Makes the file so that it is there whole or not at all, however the writing ends: others take
     * it away as soon as it has its name.
     */
    public static void makeWhole(Path file, String text) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.deleteIfExists(part);
        make(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the file anew in place of the one that may be there. */
    public static void replace(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            make(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] forTheOwnerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
