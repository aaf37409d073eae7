package io.kindline.infrastructure.contacts.http;

import io.kindline.application.contacts.StepOutcome;
import io.kindline.domain.contacts.Contact;
import io.kindline.infrastructure.shared.Problems;

/** What the outcome of a step means to an HTTP caller. */
final class StepAnswers {
    private StepAnswers() {}

    /** The contact after the step, or the problem that says why not. */
    static Contact contact(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Done(Contact contact) -> contact;
            case StepOutcome.NotFound _ -> throw noSuchContact();
            case StepOutcome.HeldBy _ ->
                    throw new BadRequest(
                            Problems.NOT_ALLOWED, "The contact is in a colleague's hands.");
            case StepOutcome.NotNow(String state) ->
                    throw new BadRequest(
                            Problems.CONFLICT,
                            "The contact is " + state + ", so this cannot be done now.");
            case StepOutcome.Guarded(StepOutcome.Guard guard) ->
                    throw new BadRequest(
                            Problems.CONFLICT,
                            switch (guard) {
                                case WATCHED ->
                                        "The contact is watched: it ends when the person is"
                                                + " confirmed safe, or by a supervisor's override.";
                                case SILENT ->
                                        "Nothing may be sent to this person until a supervisor"
                                                + " lifts the silence.";
                            });
            case StepOutcome.Invalid(_, String why) ->
                    throw new BadRequest(Problems.MALFORMED, why);
        };
    }

    static BadRequest noSuchContact() {
        return new BadRequest(Problems.NOT_FOUND, "There is no such contact.");
    }
}
