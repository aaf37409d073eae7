package io.kindline.infrastructure.demo;

import io.kindline.domain.operators.Operators;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database at the first start in demo mode; the server tells that it is ready only
 * afterwards. Later starts add nothing, and a database with people of its own is left alone.
 */
@Component
@Order(50)
@OnlyInDemo
class DemoSeed implements ApplicationRunner {
    private static final String HOUSE = "house";

    private final DemoMarks marks;
    private final Operators operators;
    private final DemoHouse house;
    private final DemoKeys keys;

    DemoSeed(DemoMarks marks, Operators operators, DemoHouse house, DemoKeys keys) {
        this.marks = marks;
        this.operators = operators;
        this.house = house;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!marks.isDone(HOUSE) && !operators.all().isEmpty()) {
            return;
        }
        marks.once(HOUSE, house::seed);
        keys.renew();
    }

    /** False where real people work: demo mode keeps away from their data. */
    boolean isDemoData() {
        return marks.isDone(HOUSE);
    }
}
