package io.kindline.infrastructure.contacts.postgres;

import io.kindline.infrastructure.contacts.postgres.MessageConversion.Ending;
import io.kindline.infrastructure.shared.FreshPostgres;
import io.kindline.infrastructure.shared.SettingsSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own with Kindline's tables, of which the messages are cut in the tests. */
final class CutDatabase {
    /** In the middle of a month; the past ends with it. */
    static final Instant NOW = Instant.parse("2027-02-10T12:00:00Z");

    private static final String MIGRATED = migrated();

    final DataSource source =
            new DriverManagerDataSource(FreshPostgres.copyOf(MIGRATED), "postgres", "postgres");
    final JdbcClient jdbc = JdbcClient.create(source);
    final List<String> told = new ArrayList<>();

    private static String migrated() {
        String url = FreshPostgres.url();
        MessagesCut.migrate(url);
        return url;
    }

    static UUID idAt(Instant time) {
        UUID random = UUID.randomUUID();
        long low = random.getMostSignificantBits() & 0xfff;
        return new UUID(time.toEpochMilli() << 16 | 0x7000 | low, random.getLeastSignificantBits());
    }

    static UUID idAt(String time) {
        return idAt(Instant.parse(time));
    }

    UUID store(UUID id) {
        return store(jdbc, id);
    }

    static UUID store(JdbcClient jdbc, UUID id) {
        jdbc.sql(
                        """
                        insert into contacts_messages (id, contact_id, author_kind, body, delivery, at)
                        values (:id, gen_random_uuid(), 'subscriber', 'hello', 'delivered', now())\
                        """)
                .param("id", id)
                .update();
        return id;
    }

    void storeMany(int messages) {
        jdbc.sql(
                        """
                        insert into contacts_messages (id, contact_id, author_kind, body, delivery, at)
                        select ('0190' || substr(md5(n::text), 1, 28))::uuid, gen_random_uuid(),
                          'subscriber', 'hello', 'delivered', now() from generate_series(1, ?) n\
                        """)
                .param(messages)
                .update();
    }

    void forget(UUID id) {
        jdbc.sql("delete from contacts_messages where id = ?").param(id).update();
    }

    Ending cut(Instant now) {
        told.clear();
        return LongWork.alone(
                        source,
                        Duration.ZERO,
                        work -> new MessageConversion(work, told::add, 1, Duration.ZERO).run(now))
                .orElseThrow();
    }

    /** A node of which the hour has come. */
    MessagePartitionsJob job(Instant now, String many) {
        return new MessagePartitionsJob(
                source,
                SettingsSamples.with(Map.of("kindline.partitions.messages-from", many)),
                () -> now);
    }

    String tableOf(UUID id) {
        return jdbc.sql("select tableoid::regclass::text from contacts_messages where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Names without what all have in common. */
    List<String> parts() {
        return texts(
                """
                select substr(inhrelid::regclass::text, 19) from pg_inherits
                where inhparent = 'contacts_messages'::regclass order by 1\
                """);
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    void run(String sql) {
        jdbc.sql(sql).update();
    }
}
