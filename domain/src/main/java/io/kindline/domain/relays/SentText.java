package io.kindline.domain.relays;

import java.time.Instant;

/**
 * A text on its way out for a relay. Where a number has to stand in it, {@value #NUMBER} stands
 * until the gateway hands it over.
 *
 * @param place of the party among the request's parties
 * @param notBefore so that nobody is disturbed
 */
public record SentText(
        SentTextId id, RelayId relay, Sort sort, int place, String body, Instant notBefore) {

    /** Stands for a number that is filled in by the gateway alone. */
    public static final String NUMBER = "{number}";

    /** What it is and to whom it goes. */
    public enum Sort {
        /** To the third party: asks, or passes the words on. */
        QUESTION,
        /** To the third party, after his yes. */
        WORDS,
        /** To the third party, with the seeker's number. */
        SEEKERS_NUMBER,
        /** To the seeker, with the third party's number. */
        PARTYS_NUMBER;

        /** True for what carries a number: only an exchange with both consents makes one. */
        public boolean carriesNumber() {
            return this == SEEKERS_NUMBER || this == PARTYS_NUMBER;
        }
    }

    @Override
    public String toString() {
        return "SentText[" + id.value() + "]";
    }
}
