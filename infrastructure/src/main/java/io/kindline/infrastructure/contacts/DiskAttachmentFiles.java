package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Files in the folder {@code files} of the data folder, by the first two digits of their hash. A
 * file whose message was never stored stays behind unseen; the same content is kept once.
 */
@Component
class DiskAttachmentFiles implements AttachmentFiles {
    private static final int NAME_LENGTH_MAX = 200;
    private static final int TYPE_LENGTH_MAX = 100;
    private static final String HASH = "[0-9a-f]{64}";

    /** Programs and what runs by a double click. */
    private static final Set<String> UNWELCOME =
            Set.of(
                    "application/x-msdownload",
                    "application/x-dosexec",
                    "application/x-executable",
                    "application/x-elf",
                    "application/x-mach-o",
                    "application/x-sharedlib",
                    "application/java-archive",
                    "application/java-vm",
                    "application/x-bat",
                    "application/x-sh",
                    "application/x-msi",
                    "application/x-ms-installer",
                    "application/x-ms-shortcut",
                    "application/vnd.android.package-archive",
                    "application/hta");

    private final Path folder;
    private final long bytesMax;
    private final ClamScanner scanner;
    private final Tika tika = new Tika();

    DiskAttachmentFiles(KindlineSettings settings, ClamScanner scanner) {
        this.scanner = scanner;
        this.folder = settings.dataDir().resolve("files");
        this.bytesMax = settings.limits().attachmentBytesMax();
    }

    @Override
    public Kept keep(InputStream bytes, String givenName) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving-", ".part");
            try {
                return keep(bytes, harmless(givenName), arriving);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an attachment could not be kept", e);
        }
    }

    private Kept keep(InputStream bytes, String name, Path arriving) throws IOException {
        MessageDigest digest = sha256();
        if (!copied(new DigestInputStream(bytes, digest), arriving)) {
            return new TooLarge(bytesMax);
        }
        long size = Files.size(arriving);
        String type = typeOf(arriving, name);
        if (size == 0 || UNWELCOME.contains(type)) {
            return new Unwelcome();
        }
        if (scanner.look(arriving) == ClamScanner.Verdict.BLOCKED) {
            return new Blocked();
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Files.move(arriving, place, StandardCopyOption.REPLACE_EXISTING);
        return new File(name, type, size, hash);
    }

    /** False when there is more than is allowed; what is too much is not read. */
    private boolean copied(InputStream bytes, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            byte[] piece = new byte[64 * 1024];
            long total = 0;
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                total += read;
                if (total > bytesMax) {
                    return false;
                }
                out.write(piece, 0, read);
            }
            return true;
        }
    }

    private String typeOf(Path file, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String type = tika.detect(bytes, name);
            return type.length() <= TYPE_LENGTH_MAX ? type : "application/octet-stream";
        }
    }

    @Override
    public long bytesMax() {
        return bytesMax;
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new IllegalStateException("no file is kept under " + sha256, e);
        }
    }

    /** Removes the content, for nobody's attachment has it any more. */
    void forget(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("an attachment could not be removed", e);
        }
    }

    private Path place(String hash) {
        if (!hash.matches(HASH)) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Without a path, control and direction characters, and not too long; its ending is kept. */
    private static String harmless(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}:*?\"<>|]", "").strip();
        if (name.isEmpty() || name.chars().allMatch(sign -> sign == '.')) {
            return "file";
        }
        if (name.length() <= NAME_LENGTH_MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, NAME_LENGTH_MAX - ending.length()).strip() + ending;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
