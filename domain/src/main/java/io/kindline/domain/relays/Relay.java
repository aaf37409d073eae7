package io.kindline.domain.relays;

import java.time.Instant;

/** Mediated contact with a third party: asked for, asked about, ended. */
public sealed interface Relay {

    RelayRequest request();

    /** Who is, or was last, asked. */
    Turn turn();

    default RelayId id() {
        return request().id();
    }

    /** The one whose turn it is. */
    default ThirdParty party() {
        return request().parties().get(turn().place());
    }

    /**
     * Whose turn it is.
     *
     * @param place among the request's parties, from 0
     * @param attempts made so far to reach him
     */
    record Turn(int place, int attempts) {

        /** The first one, not asked yet. */
        public static Turn first() {
            return new Turn(0, 0);
        }
    }

    /** Not ended. */
    sealed interface Open extends Relay {

        /** Ends it, for a reason that lies with our side. */
        default Ended end(Ending ending, Instant now) {
            return new Ended(request(), turn(), ending, Heard.nothing(), now);
        }

        /** This one cannot be asked or does not want it: the next one's turn, or the end. */
        default Relay passOver(Ending ending, Heard words, Instant now) {
            int next = turn().place() + 1;
            return next < request().parties().size()
                    ? Due.to(request(), new Turn(next, 0), now)
                    : new Ended(request(), turn(), ending, words, now);
        }
    }

    /** A supervisor looks at it first. */
    record Stopped(RelayRequest request, Turn turn, Caution why) implements Open {

        /** The supervisor lets it go. */
        public Due release(Instant now) {
            return Due.to(request, turn, now);
        }
    }

    /** The next attempt may be made from {@code notBefore} on. */
    record Due(RelayRequest request, Turn turn, Instant notBefore) implements Open {

        /** A request to which nothing stands against. */
        public static Due first(RelayRequest request) {
            return to(request, Turn.first(), request.at());
        }

        private static Due to(RelayRequest request, Turn turn, Instant now) {
            ThirdParty party = request.parties().get(turn.place());
            return new Due(request, turn, request.quiet().over(now, party.zone()));
        }

        /** A text left. */
        public Asked sent(Instant now, RelayPolicy policy) {
            return new Asked(
                    request, attempted(), now, now.plus(policy.answerWithin()), Heard.nothing());
        }

        /** One of us rang and reached nobody. */
        public Relay nobodyThere(Instant now, RelayPolicy policy) {
            return again(request, attempted(), Ending.NO_ANSWER, now, policy);
        }

        /** One of us rang, and it was done. */
        public Ended reached(Heard words, Instant now) {
            return new Ended(request, attempted(), Ending.PASSED_ON, words, now);
        }

        private Turn attempted() {
            return new Turn(turn.place(), turn.attempts() + 1);
        }
    }

    /** A text reached him; an answer is waited for. */
    record Asked(RelayRequest request, Turn turn, Instant at, Instant until, Heard words)
            implements Open {

        /** He wrote what a person has to read: neither yes nor no. */
        public Asked said(Heard heard) {
            return new Asked(request, turn, at, until, heard);
        }

        /** He wants it. */
        public Relay agreed(Consent consent) {
            return request.purpose().way() == RelayPurpose.Way.EXCHANGE
                    ? new Agreed(request, turn, consent)
                    : new Ended(request, turn, Ending.PASSED_ON, consent.words(), consent.at());
        }

        /** He answered in words of his own what had reached him. */
        public Ended answered(Heard words, Instant now) {
            return new Ended(request, turn, Ending.PASSED_ON, words, now);
        }

        /** The time has passed. Words that went at once have reached him all the same. */
        public Relay silent(Instant now, RelayPolicy policy) {
            return request.purpose().way() == RelayPurpose.Way.AT_ONCE
                    ? end(Ending.PASSED_ON, now)
                    : again(request, turn, Ending.NO_ANSWER, now, policy);
        }
    }

    /** He said yes to an exchange; the seeker has not yet. */
    record Agreed(RelayRequest request, Turn turn, Consent theirs) implements Open {

        /** The seeker says yes, too: only now numbers may cross, and both of them do. */
        public Ended exchange(Consent seekers) {
            return new Ended(request, turn, Ending.EXCHANGED, theirs.words(), seekers.at());
        }
    }

    /** Over. */
    record Ended(RelayRequest request, Turn turn, Ending ending, Heard words, Instant at)
            implements Relay {}

    private static Relay again(
            RelayRequest request, Turn turn, Ending ending, Instant now, RelayPolicy policy) {
        ThirdParty party = request.parties().get(turn.place());
        int most = policy.attemptsMax(request.purpose(), party.bond());
        var waiting = new Due(request, turn, request.quiet().over(now, party.zone()));
        return turn.attempts() < most ? waiting : waiting.passOver(ending, Heard.nothing(), now);
    }
}
