package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.People;
import io.kindline.infrastructure.demo.Person;
import java.time.Duration;

/** People of a story who do not pause for breath. */
final class InAHurry implements Telling.Lines {
    private final Lines lines;
    private final Wire wire;
    private final Person writer;
    private int last = 1_000;

    InAHurry(Lines lines, Wire wire, Person writer) {
        this.lines = lines;
        this.wire = wire;
        this.writer = writer;
    }

    @Override
    public ContactLine at(String door) {
        return lines.at(door, wire, writer);
    }

    @Override
    public ContactLine another(String door) {
        return lines.at(door, wire, new People(9_999).person(++last));
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(50);
    }
}
