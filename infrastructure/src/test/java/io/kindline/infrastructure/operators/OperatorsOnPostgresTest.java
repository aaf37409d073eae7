package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.OperatorsContract;
import io.kindline.infrastructure.shared.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class OperatorsOnPostgresTest extends OperatorsContract {
    @Autowired private Operators operators;

    @Override
    protected Operators operators() {
        return operators;
    }
}
