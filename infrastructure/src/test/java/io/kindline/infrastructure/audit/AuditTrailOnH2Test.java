package io.kindline.infrastructure.audit;

import io.kindline.infrastructure.shared.OnH2;

@OnH2
class AuditTrailOnH2Test extends AuditTrailContract {

    @Override
    protected void tamper(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
