package io.kindline.infrastructure.audit;

import io.kindline.infrastructure.shared.OnPostgres;
import org.junit.jupiter.api.Test;

@OnPostgres
class AuditTrailOnPostgresTest extends AuditTrailContract {

    @Override
    protected void tamper(String sql, Object... parameters) {
        jdbc.sql("alter table audit_entries disable trigger all").update();
        jdbc.sql(sql).params(parameters).update();
        jdbc.sql("alter table audit_entries enable trigger all").update();
    }

    @Test
    void the_database_refuses_to_change_an_entry() {
        refuses("update audit_entries set subject = 'x'");
    }

    @Test
    void the_database_refuses_to_change_a_seal() {
        refuses("update audit_entries set seq = seq + 1000 where seq is not null");
    }

    @Test
    void the_database_refuses_to_remove_an_entry() {
        refuses("delete from audit_entries");
    }

    @Test
    void the_database_refuses_to_empty_the_trail() {
        refuses("truncate audit_entries");
    }
}
