package io.kindline.ui.contacts;

import io.kindline.application.contacts.ParticipantLine;
import io.kindline.application.contacts.QuestionLine;
import io.kindline.application.promises.PromiseLine;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.PlannedReply;
import java.util.List;
import java.util.Optional;

/**
 * What colleagues ask each other and what is due just now, as far as this desk is concerned.
 *
 * @param toMe what I am asked, about whatever contact
 * @param due what I promised and whose time has come
 * @param contact the one open in the middle
 * @param here what is asked about that one, of whomever
 * @param planned what waits to go in that one, and what did not go
 * @param company whom mails in that one went to beside us
 */
record Asides(
        List<QuestionLine> toMe,
        List<PromiseLine> due,
        Optional<ContactId> contact,
        List<QuestionLine> here,
        List<PlannedReply> planned,
        List<ParticipantLine> company) {

    static Asides none() {
        return new Asides(List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    boolean isToMe(QuestionLine line) {
        return toMe.stream().anyMatch(mine -> mine.question().equals(line.question()));
    }

    /** What I am asked about the contact in the middle. */
    Optional<QuestionLine> toAnswerHere() {
        return here.stream().filter(this::isToMe).findFirst();
    }
}
