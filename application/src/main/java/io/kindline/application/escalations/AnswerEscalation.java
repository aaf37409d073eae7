package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.TeamAnswer;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Map;

/**
 * What the team answered, or how it stands meanwhile, in words that the operator can tell the
 * subscriber. Where a team is named for the service, one of it or a supervisor has the last word.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AnswerEscalation {
    private final EscalationBook book;

    public AnswerEscalation(EscalationBook book) {
        this.book = book;
    }

    /** Whether this is the last word. */
    public enum Finality {
        MEANWHILE,
        ANSWER
    }

    /**
     * The words, and whether they end it.
     *
     * @param inLanguages the same for those who wait in other languages
     */
    public record Command(
            EscalationId escalation,
            Finality finality,
            String words,
            Map<Language, String> inLanguages) {
        public Command {
            inLanguages = Map.copyOf(inLanguages);
        }

        /** In one language. */
        public Command(EscalationId escalation, Finality finality, String words) {
            this(escalation, finality, words, Map.of());
        }
    }

    public EscalationOutcome handle(Actor.Staff actor, Command command) {
        return book.inTurn(
                actor,
                command.escalation(),
                open ->
                        switch (open) {
                            case Escalation.Functional functional ->
                                    told(actor, functional, command);
                            case Escalation.Emergency _ ->
                                    new EscalationOutcome.Invalid(
                                            "Somebody may be in danger: only \"safe\" ends it.");
                        });
    }

    private EscalationOutcome told(
            Actor.Staff actor, Escalation.Functional functional, Command command) {
        Instant now = book.now();
        if (book.stores().tasks().of(functional.what().contact()).lifeSafetyIsOpen()) {
            return new EscalationOutcome.Blocked();
        }
        return switch (command.finality()) {
            case MEANWHILE -> book.store(functional.tell(command.words().strip(), now));
            case ANSWER -> answered(actor, functional, command, now);
        };
    }

    /** All who wait for it are told, each in his language. */
    private EscalationOutcome answered(
            Actor.Staff actor, Escalation.Functional functional, Command command, Instant now) {
        if (!book.stores().teams().colleague(actor).mayAnswer(functional)) {
            return new EscalationOutcome.NotYours();
        }
        var answer = new TeamAnswer(command.words(), command.inLanguages());
        Escalation.Ended ended = functional.answer(actor.id(), command.words(), now);
        book.stores().links().answered(functional.id(), answer.inLanguages(), now);
        return book.end(actor, ended, "escalation-answered", now);
    }
}
