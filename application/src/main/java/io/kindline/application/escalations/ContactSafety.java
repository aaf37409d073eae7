package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.CoverAnswer;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** Whether help is called for in a contact, and whether its person can speak freely. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ContactSafety {
    private final EscalationBook book;
    private final Silences silences;

    public ContactSafety(EscalationBook book, Silences silences) {
        this.book = book;
        this.silences = silences;
    }

    /**
     * How it stands.
     *
     * @param open the open escalations, oldest first
     * @param silence what is kept in the contact
     * @param answers what was answered under cover, oldest first
     */
    public record Answer(
            List<EscalationFile> open, Optional<Silence.Kept> silence, List<CoverAnswer> answers) {
        public Answer {
            open = List.copyOf(open);
            answers = List.copyOf(answers);
        }

        /** Nothing to look after. */
        public static Answer calm() {
            return new Answer(List.of(), Optional.empty(), List.of());
        }
    }

    public Answer handle(Actor.Staff actor, ContactId id) {
        if (book.contacts().visible(actor, id).isEmpty()) {
            return Answer.calm();
        }
        Optional<Silence.Kept> silence = silences.keptIn(id);
        return new Answer(
                book.stores().escalations().openOf(id).stream().map(book::file).toList(),
                silence,
                silence.isPresent() ? silences.answers(id) : List.of());
    }
}
