package io.kindline.infrastructure.audit;

import io.kindline.application.audit.Checkpoints;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.Checkpoint;
import io.kindline.domain.audit.EntryHash;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Checkpoints as lines of {@code audit-checkpoints.log} in the data folder: chain, entries, head,
 * time, and an HMAC-SHA-256 of these by a key derived from the master key. Copy the file away from
 * time to time: what was copied can never be denied.
 */
@Component
class FileCheckpoints implements Checkpoints {
    private static final String FILE = "audit-checkpoints.log";

    private final Path file;
    private final SecretKeySpec key;

    FileCheckpoints(KindlineSettings settings, MasterKey master) {
        this.file = settings.dataDir().resolve(FILE);
        this.key = new SecretKeySpec(master.derive("audit.checkpoints"), "HmacSHA256");
    }

    @Override
    public void add(Checkpoint checkpoint) {
        ChainHead head = checkpoint.head();
        String told =
                "%s %d %s %s"
                        .formatted(
                                head.chain().name(),
                                head.entries(),
                                head.hash().hex(),
                                checkpoint.at());
        try {
            Files.writeString(
                    file,
                    told + " " + signature(told) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public Kept kept() {
        if (!Files.exists(file)) {
            return new Kept(List.of(), 0);
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            List<Optional<Checkpoint>> read =
                    lines.filter(line -> !line.isBlank()).map(this::genuine).toList();
            List<Checkpoint> genuine = read.stream().flatMap(Optional::stream).toList();
            return new Kept(genuine, read.size() - genuine.size());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Optional<Checkpoint> genuine(String line) {
        int end = line.lastIndexOf(' ');
        String told = end < 0 ? line : line.substring(0, end);
        boolean signed =
                MessageDigest.isEqual(
                        signature(told).getBytes(StandardCharsets.UTF_8),
                        line.substring(end + 1).getBytes(StandardCharsets.UTF_8));
        return signed ? parsed(told) : Optional.empty();
    }

    private static Optional<Checkpoint> parsed(String told) {
        List<String> words = List.of(told.split(" "));
        try {
            var head =
                    new ChainHead(
                            new Chain(words.get(0)),
                            Long.parseLong(words.get(1)),
                            new EntryHash(words.get(2)));
            return Optional.of(new Checkpoint(head, Instant.parse(words.get(3))));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private String signature(String told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(told.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
