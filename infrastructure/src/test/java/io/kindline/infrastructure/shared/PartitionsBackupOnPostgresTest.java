package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kindline.infrastructure.contacts.postgres.MessagesCut;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Messages cut by time are restored as they were dumped, on the PostgreSQL that is installed. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class PartitionsBackupOnPostgresTest {
    private static final String BOUNDS =
            """
            select inhrelid::regclass::text as part, pg_get_expr(relpartbound, inhrelid) as bound
            from pg_inherits join pg_class on oid = inhrelid
            where inhparent = 'contacts_messages'::regclass order by 1\
            """;

    @TempDir private Path folder;

    @Test
    void a_dump_holds_the_parts_and_what_is_in_them() throws Exception {
        Path programs =
                InstalledPostgres.programs()
                        .orElseGet(() -> abort("pg_dump and its server are not installed"));
        Path place = Files.createDirectory(folder.resolve("server"));
        try (var server = InstalledPostgres.started(programs, place)) {
            server.ask("createdb", "kindline");
            MessagesCut.migrate(server.url("kindline"));
            var source = new DriverManagerDataSource(server.url("kindline"), "postgres", "");
            JdbcClient before = JdbcClient.create(source);
            store(before, -100);
            MessagesCut.cut(source, Instant.now());
            store(before, 100);

            server.ask("pg_dump", "-Fc", "-f", folder.resolve("dump").toString(), "kindline");
            server.ask("createdb", "restored");
            server.ask(
                    "pg_restore",
                    "--exit-on-error",
                    "-d",
                    "restored",
                    folder.resolve("dump").toString());

            JdbcClient after =
                    JdbcClient.create(
                            new DriverManagerDataSource(server.url("restored"), "postgres", ""));
            assertThat(rows(after, BOUNDS)).hasSizeGreaterThan(3).isEqualTo(rows(before, BOUNDS));
            String all =
                    "select tableoid::regclass::text, m.* from contacts_messages m order by id";
            assertThat(rows(after, all)).hasSize(200).isEqualTo(rows(before, all));
        }
    }

    /** One a day from today on, as Kindline makes its ids. */
    private static void store(JdbcClient jdbc, int days) {
        jdbc.sql(
                        """
                        insert into contacts_messages (id, contact_id, author_kind, body, delivery, at)
                        select (lpad(to_hex((extract(epoch from day) * 1000)::bigint), 12, '0')
                            || '7' || substr(md5(random()::text), 1, 3)
                            || '8' || substr(md5(random()::text), 1, 15))::uuid,
                          gen_random_uuid(), 'subscriber', 'hello ' || day, 'delivered', day
                        from generate_series(1, abs(:days)) n,
                          lateral (select now() + sign(:days) * n * interval '1 day') d (day)\
                        """)
                .param("days", days)
                .update();
    }

    private static List<Map<String, @Nullable Object>> rows(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query().listOfRows();
    }
}
