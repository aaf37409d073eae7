package io.kindline.domain.contacts;

import java.util.List;
import java.util.Optional;

/** What colleagues were asked. Open questions outlive screens and restarts. */
public interface Questions {

    /** Stores a new one. */
    void add(Question.Open question);

    /** The question as it is now, locked until the transaction ends: one answer counts. */
    Optional<Question> lock(QuestionId id);

    /** Stores how it ended. */
    void save(Question.Ended question);

    /** The open ones in a contact, the oldest first; locked like {@link #lock}. */
    List<Question.Open> lockOpenIn(ContactId contact);
}
