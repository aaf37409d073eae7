package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import io.kindline.application.contacts.QueueCount;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.ui.shell.Markup;
import org.jspecify.annotations.Nullable;

/** One queue in the first column: how many wait, and since when the first of them does. */
final class QueueLine extends Div {
    private static final long serialVersionUID = 1;

    private final transient Names names;
    private final transient Queue queue;
    private transient @Nullable QueueCount shown;

    QueueLine(Queue queue, Names names) {
        this.queue = queue;
        this.names = names;
        addClassName("queue-line");
    }

    /** Draws it anew when anything it shows has changed. */
    void show(QueueCount count) {
        if (count.equals(shown)) {
            return;
        }
        shown = count;
        Markup.draw(
                this,
                Rows.dot(names.brand(queue.brand())),
                Markup.span(names.queue(count.queue()).name(), "cut"),
                Markup.span(Integer.toString(count.waiting()), "figures", "waiting"),
                count.oldestSince().map(Clocks::since).orElseGet(() -> Markup.span("")));
    }
}
