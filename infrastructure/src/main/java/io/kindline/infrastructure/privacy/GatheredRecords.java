package io.kindline.infrastructure.privacy;

import io.kindline.application.privacy.PersonalRecords;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.infrastructure.shared.PersonalTables;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;

/** Asks every feature's {@link PersonalTables}; none of them knows of the others. */
@Component
class GatheredRecords implements PersonalRecords {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private final List<PersonalTables> parts;

    GatheredRecords(List<PersonalTables> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public void write(Set<SubscriberId> of, OutputStream to) {
        Set<UUID> ids = ids(of);
        try (var zip = new ZipOutputStream(new KeptOpen(to), StandardCharsets.UTF_8)) {
            for (PersonalTables part : parts) {
                for (var table : part.read(ids).entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.part() + "/" + table.getKey() + ".json"));
                    zip.write(JSON.writeValueAsBytes(table.getValue()));
                    zip.closeEntry();
                }
                for (PersonalTables.PersonalFile file : part.files(ids)) {
                    zip.putNextEntry(new ZipEntry(part.part() + "/files/" + file.name()));
                    try (InputStream bytes = file.bytes().get()) {
                        bytes.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be written", e);
        }
    }

    @Override
    public Map<String, Long> counts(Set<SubscriberId> of) {
        Set<UUID> ids = ids(of);
        Map<String, Long> counts = new TreeMap<>();
        parts.forEach(part ->
                part.read(ids).forEach((name, rows) -> counts.put(name, (long) rows.size())));
        return counts;
    }

    @Override
    public Map<String, Long> erase(Set<SubscriberId> of) {
        Set<UUID> ids = ids(of);
        Map<String, Long> rows = new TreeMap<>();
        parts.forEach(part -> rows.merge(part.part(), part.erase(ids), Long::sum));
        return rows;
    }

    @Override
    public void letGo(Keeping what, Set<UUID> contacts) {
        parts.forEach(part -> part.fade(what.name(), contacts));
    }

    @Override
    public long letGoOfEnded(Keeping what, BrandId brand, Instant until) {
        return parts.stream()
                .mapToLong(part ->
                        part.fadeByItself(
                                what.name(), brand.value(), until.atOffset(ZoneOffset.UTC)))
                .sum();
    }

    @Override
    public Set<String> subjects(Set<SubscriberId> of) {
        Set<UUID> ids = ids(of);
        Set<String> subjects = new HashSet<>();
        parts.forEach(part -> subjects.addAll(part.subjects(ids)));
        return subjects;
    }

    @Override
    public boolean goOn(Set<SubscriberId> of) {
        return parts.stream().anyMatch(part -> part.goOn(ids(of)));
    }

    private static Set<UUID> ids(Set<SubscriberId> of) {
        return of.stream().map(SubscriberId::value).collect(Collectors.toUnmodifiableSet());
    }

    /** The caller closes what he opened. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
