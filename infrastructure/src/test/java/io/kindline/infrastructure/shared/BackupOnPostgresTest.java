package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** A backup is what was restored: by the programs and in the order of the page on backups. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class BackupOnPostgresTest {
    private static final int WRITERS = 4;

    @TempDir Path folder;

    @Test
    void a_dump_under_load_and_a_dump_at_rest_are_restored_whole() throws Exception {
        Path programs =
                InstalledPostgres.programs()
                        .orElseGet(() -> abort("pg_dump and its server are not installed"));
        try (var server =
                InstalledPostgres.started(
                        programs, Files.createDirectory(folder.resolve("server")))) {
            server.ask("createdb", "kindline");
            Path data = Files.createDirectory(folder.resolve("kindline"));
            ChildKindline child = ChildKindline.started(data, database(server, "kindline"));
            Set<String> before = dumpUnderLoad(server, child);
            awaitSealed(server);
            child.stop();
            dump(server, "at-rest");

            restore(server, "under-load", "moment");
            restore(server, "at-rest", "whole");

            assertThat(keys(server, "moment")).containsAll(before);
            assertThat(contents(server, "whole")).isEqualTo(contents(server, "kindline"));
            assertThat(auditIsWhole(server, "whole", data)).isTrue();
            theRestoredOneGoesOn(server, data, before.iterator().next());
        }
    }

    /** What had been acknowledged when the dump began. */
    private Set<String> dumpUnderLoad(InstalledPostgres server, ChildKindline child)
            throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var open = new AtomicBoolean(true);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                String writer = "w" + i + "-";
                var _ =
                        writers.submit(() -> {
                            for (int number = 0; open.get(); number++) {
                                if (child.brings(writer + number, "text " + writer + number)) {
                                    acknowledged.add(writer + number);
                                }
                            }
                            return true;
                        });
            }
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> acknowledged.size() > 40);
            assertThat(child.asks("POST", "/api/v1/queue/claim", "").statusCode()).isEqualTo(200);
            Set<String> before = Set.copyOf(acknowledged);
            dump(server, "under-load");
            open.set(false);
            return before;
        }
    }

    private void dump(InstalledPostgres server, String name) throws Exception {
        server.ask("pg_dump", "-Fc", "-f", folder.resolve(name).toString(), "kindline");
    }

    private void restore(InstalledPostgres server, String dump, String name) throws Exception {
        server.ask("createdb", name);
        server.ask("pg_restore", "--exit-on-error", "-d", name, folder.resolve(dump).toString());
    }

    /** It knows what it acknowledged: a repetition is not stored twice. */
    private static void theRestoredOneGoesOn(InstalledPostgres server, Path data, String key)
            throws Exception {
        Set<String> known = keys(server, "whole");
        ChildKindline child = ChildKindline.started(data, database(server, "whole"));
        assertThat(child.brings(key, "text " + key)).isTrue();
        assertThat(child.brings("after", "text after")).isTrue();
        child.kill();
        assertThat(keys(server, "whole")).hasSize(known.size() + 1).contains("after");
    }

    private static void awaitSealed(InstalledPostgres server) {
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        ask(
                                        server,
                                        "kindline",
                                        "select count(*) from audit_entries where seq is null")
                                .equals(List.of("0")));
    }

    private static boolean auditIsWhole(InstalledPostgres server, String name, Path data)
            throws ClassNotFoundException {
        var verify =
                new SpringApplication(
                        Class.forName("io.kindline.infrastructure.audit.VerifyAuditCommand"));
        verify.setWebApplicationType(WebApplicationType.NONE);
        var arguments = new ArrayList<>(database(server, name));
        arguments.add("--kindline.command=verify-audit");
        arguments.add("--kindline.data-dir=" + data);
        return SpringApplication.exit(verify.run(arguments.toArray(String[]::new))) == 0;
    }

    private static List<String> database(InstalledPostgres server, String name) {
        return List.of(
                "--spring.datasource.url=" + server.url(name),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private static Set<String> keys(InstalledPostgres server, String name) throws SQLException {
        return Set.copyOf(ask(server, name, "select source_key from contacts_inbound"));
    }

    /** How many rows each table has, and a sum over all that stands in them. */
    private static Map<String, List<String>> contents(InstalledPostgres server, String name)
            throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        for (String table :
                ask(
                        server,
                        name,
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            contents.put(
                    table,
                    ask(
                            server,
                            name,
                            "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|'"
                                    + " order by t::text)), '') from "
                                    + table
                                    + " t"));
        }
        assertThat(contents).hasSizeGreaterThan(50).containsKey("audit_entries");
        return contents;
    }

    private static List<String> ask(InstalledPostgres server, String name, String sql)
            throws SQLException {
        var answers = new ArrayList<String>();
        try (Connection connection =
                        DriverManager.getConnection(server.url(name), "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
