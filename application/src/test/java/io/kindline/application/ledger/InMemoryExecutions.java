package io.kindline.application.ledger;

import io.kindline.domain.authority.ExceptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has to be carried out, in memory. */
public final class InMemoryExecutions implements Executions {
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private record Key(ExceptionId exception, Task task) {}

    private record Row(int attempts, Instant at, Optional<String> problem) {}

    @Override
    public void put(ExceptionId exception, Task task, Instant now) {
        rows.put(new Key(exception, task), new Row(0, now, Optional.empty()));
    }

    @Override
    public List<Taken> take(int most, Instant now) {
        var taken = new ArrayList<Taken>();
        rows.replaceAll((key, row) -> {
            if (row.at().isAfter(now) || taken.size() == most) {
                return row;
            }
            taken.add(new Taken(key.exception(), key.task(), row.attempts() + 1));
            return new Row(row.attempts() + 1, now.plus(LEASE), row.problem());
        });
        return taken;
    }

    @Override
    public void remove(ExceptionId exception, Task task) {
        rows.remove(new Key(exception, task));
    }

    @Override
    public void tryAgainAt(ExceptionId exception, Task task, Instant at, String problem) {
        rows.computeIfPresent(
                new Key(exception, task),
                (_, row) -> new Row(row.attempts(), at, Optional.of(problem)));
    }

    @Override
    public Optional<Trouble> trouble(ExceptionId exception) {
        return rows.entrySet().stream()
                .filter(each -> each.getKey().exception().equals(exception))
                .map(Map.Entry::getValue)
                .filter(row -> row.problem().isPresent())
                .map(row -> new Trouble(row.attempts(), row.at(), row.problem().orElseThrow()))
                .findFirst();
    }
}
