package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.QueueCount;
import io.kindline.domain.entrypoints.Queue;

/** One queue in the first column: how many wait, and since when the first of them does. */
final class QueueLine extends Div {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final Span name = Rows.styled("", "cut");
    private final Span waiting = new Span();
    private final Span since = new Span();

    QueueLine(Queue queue, Names names) {
        this.names = names;
        addClassName("queue-line");
        waiting.addClassNames("figures", "waiting");
        since.addClassName("figures");
        add(Rows.brandDot(names.brand(queue.brand())), name, waiting, since);
    }

    /** Touches only what changed. */
    void show(QueueCount count) {
        name.setText(names.queue(count.queue()).name());
        waiting.setText(Integer.toString(count.waiting()));
        since.setVisible(count.oldestSince().isPresent());
        count.oldestSince().ifPresent(at -> Times.since(since, at));
    }
}
