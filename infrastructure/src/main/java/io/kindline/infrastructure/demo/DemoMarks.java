package io.kindline.infrastructure.demo;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does each part of the seeding once: the part and its mark are one transaction. */
@Component
@OnlyInDemo
class DemoMarks {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    DemoMarks(JdbcClient jdbc, InstantSource clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    void once(String name, Runnable part) {
        if (isDone(name)) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            part.run();
            jdbc.sql("insert into demo_marks (name, done_at) values (?, ?)")
                    .params(name, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    boolean isDone(String name) {
        return jdbc.sql("select count(*) from demo_marks where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
