package io.kindline.infrastructure.operators;

import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.OperatorsContract;
import io.kindline.infrastructure.shared.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class OperatorsOnH2Test extends OperatorsContract {
    @Autowired private Operators operators;

    @Override
    protected Operators operators() {
        return operators;
    }
}
