package io.kindline.domain.contacts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions in memory, for one thread: there is nobody to lock out. */
public final class InMemoryQuestions implements Questions {
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();

    /** Those without an answer yet, the oldest first. */
    public List<Question.Open> open() {
        return questions.values().stream()
                .filter(Question.Open.class::isInstance)
                .map(Question.Open.class::cast)
                .sorted(Comparator.comparing(open -> open.words().askedAt()))
                .toList();
    }

    @Override
    public void add(Question.Open question) {
        questions.put(question.words().id(), question);
    }

    @Override
    public Optional<Question> lock(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    @Override
    public void save(Question.Ended question) {
        questions.put(question.words().id(), question);
    }

    @Override
    public List<Question.Open> lockOpenIn(ContactId contact) {
        return open().stream().filter(open -> open.words().contact().equals(contact)).toList();
    }
}
