package io.kindline.infrastructure.demo;

import io.kindline.infrastructure.shared.KindlineSettings;
import org.springframework.stereotype.Component;

/** Whether the database holds what demo mode made up, and whom. */
@Component
@OnlyInDemo
public class DemoData {
    static final String HOUSE = "house";

    private final DemoMarks marks;
    private final KindlineSettings settings;

    DemoData(DemoMarks marks, KindlineSettings settings) {
        this.marks = marks;
        this.settings = settings;
    }

    /** False where real people work: demo mode keeps away from their data. */
    public boolean isThere() {
        return marks.isDone(HOUSE);
    }

    /** Everybody made up. */
    public People people() {
        return new People(settings.demo().subscribers());
    }
}
