package io.kindline.infrastructure.shared;

import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one feature keeps of subscribers, told as statements: each feature declares a bean, and what
 * is exported, counted and erased follows from it. Statements take the subscribers' ids as {@code
 * :ids}. A feature with tables of people's words or addresses and without such a bean leaks them.
 */
public final class PersonalTables {
    private final JdbcClient jdbc;
    private final String part;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<String> erasures = new ArrayList<>();
    private final Map<String, String> subjects = new LinkedHashMap<>();
    private final List<String> goingOn = new ArrayList<>();
    private Function<Set<UUID>, List<PersonalFile>> files = _ -> List.of();
    private Function<Set<UUID>, Runnable> afterwards = _ -> () -> {};
    private final Map<String, Fading> fadings = new HashMap<>();
    private final Map<String, Ending> endings = new HashMap<>();

    /** What goes of contacts that were closed long ago. */
    private record Fading(Function<Set<UUID>, Runnable> looked, List<String> statements) {}

    /** What goes by the time of its own end. */
    private record Ending(
            BiFunction<UUID, OffsetDateTime, Runnable> looked, List<String> statements) {}

    /** Rows as they are handed out: names of columns and values. */
    private interface Reading {
        List<Map<String, Object>> rows(Set<UUID> of);
    }

    /** A file of a person. */
    public record PersonalFile(String name, Supplier<InputStream> bytes) {}

    /**
     * @param part names the feature, one lower-case word
     */
    public PersonalTables(JdbcClient jdbc, String part) {
        this.jdbc = jdbc;
        this.part = part;
    }

    /** Rows that belong to the person, under a name. */
    public PersonalTables reading(String name, String sql) {
        readings.put(name, of -> rows(sql, of));
        return this;
    }

    /** As {@link #reading(String, String)}, for what a statement cannot read by itself. */
    public PersonalTables reading(
            String name, Function<Set<UUID>, List<Map<String, Object>>> reader) {
        readings.put(name, reader::apply);
        return this;
    }

    /** Removes or blanks; run in the order they were told. */
    public PersonalTables erasing(String... statements) {
        erasures.addAll(List.of(statements));
        return this;
    }

    /** Ids that the audit trail knows as subjects of the kind; the statement reads one column. */
    public PersonalTables subject(String kind, String sql) {
        subjects.put(kind, sql);
        return this;
    }

    /** Counts what is still under way. */
    public PersonalTables goingOn(String sql) {
        goingOn.add(sql);
        return this;
    }

    /** Files that belong to the person. */
    public PersonalTables files(Function<Set<UUID>, List<PersonalFile>> found) {
        files = found;
        return this;
    }

    /** Looks before the erasure what is to be done once it is committed. */
    public PersonalTables afterErasure(Function<Set<UUID>, Runnable> looked) {
        afterwards = looked;
        return this;
    }

    /**
     * Removes or blanks in time what is kept under the word of closed contacts, {@code :contacts}.
     */
    public PersonalTables fading(String what, String... statements) {
        return fading(what, _ -> () -> {}, statements);
    }

    /** As {@link #fading(String, String...)}, with what is to be done once it is committed. */
    public PersonalTables fading(
            String what, Function<Set<UUID>, Runnable> looked, String... statements) {
        fadings.put(what, new Fading(looked, List.of(statements)));
        return this;
    }

    /**
     * Removes or blanks in time what is kept under the word by its own end, whenever its contact
     * went: of a {@code :brand}, what ended before {@code :until}, and only what is not blank yet.
     */
    public PersonalTables fadingByItself(String what, String... statements) {
        return fadingByItself(what, (_, _) -> () -> {}, statements);
    }

    /** As {@link #fadingByItself(String, String...)}, with what is done once it is committed. */
    public PersonalTables fadingByItself(
            String what, BiFunction<UUID, OffsetDateTime, Runnable> looked, String... statements) {
        endings.put(what, new Ending(looked, List.of(statements)));
        return this;
    }

    public String part() {
        return part;
    }

    /** Everything of the part, by name. */
    public Map<String, List<Map<String, Object>>> read(Set<UUID> of) {
        Map<String, List<Map<String, Object>>> read = new LinkedHashMap<>();
        readings.forEach((name, reading) -> read.put(name, reading.rows(of)));
        return read;
    }

    public List<PersonalFile> files(Set<UUID> of) {
        return files.apply(of);
    }

    /** How many rows were removed or blanked, in the caller's transaction. */
    public long erase(Set<UUID> of) {
        Runnable later = afterwards.apply(of);
        long rows = 0;
        for (String sql : erasures) {
            rows += jdbc.sql(sql).param("ids", of).update();
        }
        afterCommit(later);
        return rows;
    }

    /** Lets go of what is kept under the word, in the caller's transaction. */
    public void fade(String what, Set<UUID> contacts) {
        Fading fading = fadings.get(what);
        if (fading != null) {
            Runnable later = fading.looked().apply(contacts);
            fading.statements().forEach(sql -> jdbc.sql(sql).param("contacts", contacts).update());
            afterCommit(later);
        }
    }

    /** How many rows of what ended by itself were let go, in the caller's transaction. */
    public long fadeByItself(String what, UUID brand, OffsetDateTime until) {
        Ending ending = endings.get(what);
        if (ending == null) {
            return 0;
        }
        Runnable later = ending.looked().apply(brand, until);
        long rows = 0;
        for (String sql : ending.statements()) {
            rows += jdbc.sql(sql).param("brand", brand).param("until", until).update();
        }
        afterCommit(later);
        return rows;
    }

    private static void afterCommit(Runnable later) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        later.run();
                    }
                });
    }

    /** As the trail names them, for example {@code contact:0190…}. */
    public Set<String> subjects(Set<UUID> of) {
        Set<String> found = new HashSet<>();
        subjects.forEach((kind, sql) ->
                jdbc.sql(sql)
                        .param("ids", of)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list()
                        .forEach(id -> found.add(kind + ":" + id)));
        return found;
    }

    /** Whether an erasure removes or blanks rows of the table. */
    public boolean erases(String table) {
        return erasures.stream()
                .anyMatch(sql -> sql.matches("(?s)(delete from|update) " + table + "\\b.*"));
    }

    public boolean goOn(Set<UUID> of) {
        return goingOn.stream()
                .anyMatch(sql -> jdbc.sql(sql).param("ids", of).query(Long.class).single() > 0);
    }

    private List<Map<String, Object>> rows(String sql, Collection<UUID> of) {
        return jdbc.sql(sql).param("ids", of).query().listOfRows().stream()
                .map(PersonalTables::plain)
                .toList();
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (value != null) {
                plain.put(
                        column,
                        value instanceof Number || value instanceof Boolean
                                ? value
                                : value.toString());
            }
        });
        return plain;
    }
}
