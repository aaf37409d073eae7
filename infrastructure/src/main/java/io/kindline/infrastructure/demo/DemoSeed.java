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
    private final DemoMarks marks;
    private final Operators operators;
    private final DemoHouse house;
    private final DemoKeys keys;
    private final Past past;

    DemoSeed(DemoMarks marks, Operators operators, DemoHouse house, DemoKeys keys, Past past) {
        this.marks = marks;
        this.operators = operators;
        this.house = house;
        this.keys = keys;
        this.past = past;
    }

    /** What may be done for whom, who is served, and what was said. */
    @Component
    @OnlyInDemo
    record Past(
            DemoAuthority authority,
            DemoDirectory directory,
            DemoSubscribers subscribers,
            DemoHistory history,
            DemoRelays relays,
            DemoData data) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!marks.isDone(DemoData.HOUSE) && !operators.all().isEmpty()) {
            return;
        }
        marks.once(DemoData.HOUSE, house::seed);
        keys.renew();
        marks.once("authority", past.authority()::seed);
        marks.once("directory", past.directory()::seed);
        People people = past.data().people();
        marks.once("subscribers", () -> past.subscribers().seed(people));
        marks.once("history", () -> past.history().seed(people));
        marks.once("relays", () -> past.relays().seed(people));
    }
}
