package io.kindline.ui.audit;

import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.AuditLine;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Page;
import io.kindline.ui.shell.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;

/** The trail as files: CSV for spreadsheets, JSON for programs; times in UTC. */
final class TrailFiles {
    private static final int PAGE = 200;
    private static final int LINES_MAX = 20_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrailFiles() {}

    /** What the filter lets through, newest first, at most 20,000 entries. */
    static List<AuditLine> gathered(ReadAuditTrail read, Actor actor, AuditFilter filter) {
        List<AuditLine> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var command =
                    new ReadAuditTrail.Command(ReadAuditTrail.View.EXPORT, filter, after, PAGE);
            Page<AuditLine> page = read.handle(actor, command);
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent() && all.size() < LINES_MAX);
        return all;
    }

    static String csv(List<AuditLine> lines) {
        return Stream.concat(
                        Stream.of("at,chain,place,actor,action,subject,particulars"),
                        lines.stream().map(TrailFiles::row))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
    }

    private static String row(AuditLine line) {
        String particulars =
                new TreeMap<>(line.particulars())
                        .entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; "));
        return Stream.of(
                        line.at().toString(),
                        line.chain(),
                        line.place().map(Object::toString).orElse(""),
                        line.actor(),
                        line.action(),
                        line.subject(),
                        particulars)
                .map(Csv::quoted)
                .collect(Collectors.joining(","));
    }

    static String json(List<AuditLine> lines) {
        return JSON.writeValueAsString(lines.stream().map(TrailFiles::shape).toList());
    }

    private static Map<String, Object> shape(AuditLine line) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", line.id().toString());
        shape.put("at", line.at().toString());
        shape.put("chain", line.chain());
        line.place().ifPresent(place -> shape.put("place", place));
        shape.put("actor", line.actor());
        shape.put("action", line.action());
        shape.put("subject", line.subject());
        shape.put("particulars", new TreeMap<>(line.particulars()));
        return shape;
    }
}
