package io.kindline.application.demo;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario of the product told with made-up people.
 *
 * @param id the scenario's, for example {@code S24}
 * @param title by language of the interface
 * @param told in a few sentences, by language of the interface
 */
public record Story(
        String id, Map<Language, String> title, Map<Language, String> told, List<Step> steps) {
    public Story {
        title = Map.copyOf(title);
        told = Map.copyOf(told);
        steps = List.copyOf(steps);
    }

    /** What happens next. */
    public sealed interface Step {

        /** The words of whoever acts. */
        String words();

        /** The subscriber writes by a door. */
        record Writes(String door, String words) implements Step {}

        /** The operator answers. */
        record Answers(String words) implements Step {}

        /** The operator keeps a fact that was told. */
        record KeepsFact(String words) implements Step {}

        /** The operator promises something within a time. */
        record Promises(Duration within, String words) implements Step {}

        /**
         * The operator grants something beyond the rules.
         *
         * @param amount in the currency of the brand; 0 costs nothing
         * @param clause the rule it departs from
         * @param words why
         * @param good what it will do for the subscriber
         */
        record Grants(
                ExceptionKind kind,
                BigDecimal amount,
                Optional<ClauseKey> clause,
                String words,
                String good)
                implements Step {}

        /** What is done when somebody is in danger. */
        sealed interface Help extends Step {}

        /** The operator calls help, with what is known of the place; empty when nothing is. */
        record CallsHelp(Service service, String words) implements Help {}

        /** The operator notes where the person is, as it was told. */
        record NotesPlace(String words) implements Help {}

        /** The operator calls a service and notes whom he spoke to. */
        record CallsService(Service service, String words) implements Help {}

        /** What came of the first thing to do that may be done now. */
        record HasOutcome(String words) implements Help {}

        /** The operator goes silent: the person cannot speak freely. */
        record GoesSilent(String words) implements Help {}

        /** The person is safe, and this is how one knows. */
        record IsSafe(String words) implements Help {}

        /** A supervisor lets words through to the person again. */
        record LiftsSilence(String words) implements Help {}

        /**
         * The operator paid something himself; a supervisor accepts it and it is paid back.
         *
         * @param amount in the currency of the brand
         */
        record PaysHimself(BigDecimal amount, String words) implements Step {}

        /**
         * Many people write one after another; each is answered and his contact closed.
         *
         * @param door by which they write
         */
        record HelpsMany(int people, String door, String words, String answer) implements Step {}

        /** The operator closes the contact with a word for the next one. */
        record Closes(Outcome outcome, String words) implements Step {}
    }
}
