package io.kindline.application.contacts;

import io.kindline.domain.contacts.Question;

/** How a step with a question to a colleague went. */
public sealed interface QuestionOutcome {

    /** Done; the question as it is now. */
    record Done(Question.Ended question) implements QuestionOutcome {}

    /** It had ended before: answered by another, taken back, or the contact was closed. */
    record TooLate(Question.Ended question) implements QuestionOutcome {}

    /** There is no such question, or it is of a brand the actor may not see. */
    record NotFound() implements QuestionOutcome {}

    /** It is not for this person to answer, or not his to take back. */
    record NotYours() implements QuestionOutcome {}

    /** The answer is blank or too long. */
    record Invalid() implements QuestionOutcome {}
}
