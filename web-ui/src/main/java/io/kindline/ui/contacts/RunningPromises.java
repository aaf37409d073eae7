package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Promise;
import io.kindline.ui.shell.Icon;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What was promised in this contact and is due soon, with the time that is left (S22). */
final class RunningPromises extends Div {
    private static final long serialVersionUID = 1;
    private static final Duration SOON = Duration.ofMinutes(15);

    private final transient Consumer<Promise.Open> keep;

    RunningPromises(Consumer<Promise.Open> keep) {
        this.keep = keep;
        addClassName("running");
        setVisible(false);
    }

    void show(List<Promise.Open> promises, ContactId contact, Instant now) {
        removeAll();
        promises.stream()
                .filter(promise -> promise.words().contact().equals(contact))
                .filter(promise -> promise.words().dueAt().isBefore(now.plus(SOON)))
                .forEach(promise -> add(line(promise)));
        setVisible(getComponentCount() > 0);
    }

    private Div line(Promise.Open promise) {
        Promise.Words words = promise.words();
        var text = Rows.styled(words.text(), "cut", "grow");
        text.getElement().setAttribute("dir", "auto").setAttribute("title", words.text());
        var told = new NativeButton(getTranslation("promise.kept"));
        told.addClassName("plain");
        told.getElement()
                .setAttribute("aria-label", getTranslation("promise.kept") + ": " + words.text());
        told.addClickListener(_ -> keep.accept(promise));
        var line =
                new Div(
                        Icon.PROMISE.create(),
                        text,
                        Times.ring(words.madeAt(), words.dueAt()),
                        Times.until(words.dueAt()),
                        told);
        line.addClassNames("notice", "promise");
        return line;
    }
}
