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
            case StepOutcome.Invalid(_, String why) ->
                    throw new BadRequest(Problems.MALFORMED, why);
        };
    }

    static BadRequest noSuchContact() {
        return new BadRequest(Problems.NOT_FOUND, "There is no such contact.");
    }
}
