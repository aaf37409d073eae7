package io.kindline.domain.operators;

class OperatorsInMemoryTest extends OperatorsContract {
    private final Operators operators = new InMemoryOperators();

    @Override
    protected Operators operators() {
        return operators;
    }
}
