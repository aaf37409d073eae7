package io.kindline.application.distress;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of alarming words as they count now, and what they find in a text that is tried. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class SignalsInForce {
    private final SignalBook book;

    public SignalsInForce(SignalBook book) {
        this.book = book;
    }

    /** What is asked. */
    public record Question(SignalList which, String text) {}

    /** A list and where it comes from. */
    public record Listed(SignalList which, SignalBook.Origin origin, String list) {}

    /**
     * The lists, and what was found.
     *
     * @param found in the text that was tried
     */
    public record Answer(List<Listed> lists, Optional<Finding> found) {
        public Answer {
            lists = List.copyOf(lists);
        }
    }

    public Answer handle(Actor actor, Question question) {
        return new Answer(
                Stream.of(SignalList.Topic.values())
                        .flatMap(topic ->
                                book.languages().stream()
                                        .map(language -> new SignalList(topic, language)))
                        .map(each -> new Listed(each, book.origin(each), book.list(each)))
                        .toList(),
                question.text().isBlank()
                        ? Optional.empty()
                        : book.in(question.which(), question.text()));
    }
}
