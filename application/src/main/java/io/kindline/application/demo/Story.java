package io.kindline.application.demo;

import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.ThirdParty;
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

        /** What the operator does besides writing and closing. */
        sealed interface Deed extends Step {}

        /** What somebody else does: another subscriber, the network, a supervisor. */
        sealed interface ByOthers extends Step {}

        /** The subscriber writes by a door. */
        record Writes(String door, String words) implements Step {}

        /** The operator answers. */
        record Answers(String words) implements Step {}

        /** The operator keeps a fact that was told. */
        record KeepsFact(String words) implements Deed {}

        /** The operator notes how the subscriber feels at the start. */
        record Feels(Emotion emotion, String words) implements Deed {}

        /** The operator promises something within a time. */
        record Promises(Duration within, String words) implements Deed {}

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
                implements Deed {}

        /** What is done when somebody is in danger. */
        sealed interface Help extends Deed {}

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
        record LiftsSilence(String words) implements ByOthers {}

        /**
         * The operator paid something himself; a supervisor accepts it and it is paid back.
         *
         * @param amount in the currency of the brand
         */
        record PaysHimself(BigDecimal amount, String words) implements Deed {}

        /** What is done to reach somebody for the subscriber, or beside it. */
        sealed interface Mediates extends Deed {}

        /**
         * The operator asks somebody for the subscriber.
         *
         * @param sought who is meant; empty for whomever the subscriber called last
         */
        record Asks(
                RelayPurpose purpose, ThirdParty.Bond bond, Optional<Sought> sought, String words)
                implements Mediates {

            /** Somebody of whom the name and the place are known. */
            public record Sought(String name, String place) {}
        }

        /** The operator rang whom the subscriber called, and this came of it. */
        record Rings(String words) implements Mediates {}

        /** The subscriber says yes to an exchange, and the operator writes it down. */
        record Agrees(String words) implements Mediates {}

        /** What the operator writes together with the subscriber. */
        record Drafts(String words) implements Mediates {}

        /** The operator hides the subscriber's number on his calls. */
        record HidesNumber(String words) implements Mediates {}

        /**
         * The operator enters what he was given.
         *
         * @param worth in the currency of the brand
         */
        record RegistersGift(BigDecimal worth, Gift.Fate fate, String words) implements Mediates {}

        /** The network tells that the subscriber called somebody a while ago. */
        record CalledSomebody(String words) implements ByOthers {}

        /** Whoever is asked answers by text. */
        record PartyWrites(String words) implements ByOthers {}

        /** Whoever is asked rings back. */
        record PartyRings(String words) implements ByOthers {}

        /**
         * The operator tells the network where there is no coverage.
         *
         * @param where as it was told, with coordinates
         * @param words what the subscriber is promised
         */
        record ComplainsOfCoverage(String where, String words) implements Deed {}

        /** The network answers all who complained of the place. */
        record NetworkAnswers(String words) implements ByOthers {}

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
