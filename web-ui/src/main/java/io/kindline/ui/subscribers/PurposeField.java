package io.kindline.ui.subscribers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinSession;
import io.kindline.application.subscribers.Because;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.ui.shell.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why one looks: a choice that the session remembers, and words where the choice says nothing. */
final class PurposeField extends Div {
    private static final long serialVersionUID = 1;
    private static final int WORDS_MAX = 200;

    private final Choice<Optional<Purpose>> choice;
    private final Input words = new Input();

    PurposeField() {
        addClassName("purpose");
        List<Optional<Purpose>> choices =
                Stream.concat(
                                Stream.of(Optional.<Purpose>empty()),
                                Stream.of(Purpose.values()).map(Optional::of))
                        .toList();
        choice = new Choice<>(getTranslation("subscribers.purpose"), choices, this::words);
        choice.onChosen(this::remember);
        words.addClassName("input");
        words.setPlaceholder(getTranslation("subscribers.purpose.words"));
        words.getElement()
                .setAttribute("aria-label", getTranslation("subscribers.purpose.words"))
                .setAttribute("maxlength", Integer.toString(WORDS_MAX));
        add(choice.labelled(getTranslation("subscribers.purpose")), words);
        remembered().ifPresent(purpose -> choice.choose(Optional.of(purpose)));
        words.setVisible(choice.value().equals(Optional.of(Purpose.OTHER)));
    }

    /** What was chosen; empty when nothing was, or the words are still missing. */
    Optional<Because> because() {
        return choice.value()
                .map(purpose -> new Because(purpose, words.getValue()))
                .filter(because -> !because.isUnsaid());
    }

    /** What this session's searches are for, once it was said. */
    static Optional<Purpose> remembered() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Purpose.class));
    }

    private void remember(Optional<Purpose> purpose) {
        words.setVisible(purpose.equals(Optional.of(Purpose.OTHER)));
        VaadinSession.getCurrent().setAttribute(Purpose.class, purpose.orElse(null));
    }

    private String words(Optional<Purpose> purpose) {
        return purpose.map(one -> Wording.of(this, "purpose", one))
                .orElseGet(() -> getTranslation("subscribers.purpose.choose"));
    }
}
