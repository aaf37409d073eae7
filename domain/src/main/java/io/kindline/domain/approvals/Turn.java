package io.kindline.domain.approvals;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is asked, until when, and what is asked back.
 *
 * @param answerBy when the next in line is asked
 * @param question asked back and not answered yet, or answered
 */
public record Turn(Line line, Instant answerBy, Optional<Question> question) {

    /**
     * What a decider wants to know first.
     *
     * @param answer empty until the asker answered
     */
    public record Question(OperatorId by, String words, Instant at, Optional<String> answer) {
        Question answered(String reply) {
            return new Question(by, words, at, Optional.of(reply));
        }
    }

    /** Waits for the asker's answer, not for a decision. */
    public boolean waitsForAsker() {
        return question.filter(open -> open.answer().isEmpty()).isPresent();
    }
}
