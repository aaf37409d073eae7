package io.kindline.infrastructure.relays;

import io.kindline.application.relays.FindCandidates;
import io.kindline.application.relays.RelayLine;
import io.kindline.infrastructure.shared.Problems;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.ErrorResponseException;

/** What the API says of relays; these shapes stay stable. No number is in any of them. */
final class RelayShapes {
    private static final int KEY_MAX = 200;

    private RelayShapes() {}

    /** What was begun. */
    record Begun(UUID relayId, String state) {
        static Begun of(RelayLine line) {
            return new Begun(line.id().value(), line.state());
        }
    }

    /**
     * A relay.
     *
     * @param party masked, null when nobody knows the name
     * @param heard the answer, numbers, addresses and links left out
     */
    record Whole(
            UUID relayId,
            UUID contactId,
            String purpose,
            String state,
            @Nullable String party,
            int place,
            int places,
            int attempts,
            @Nullable String stoppedBecause,
            @Nullable String ending,
            @Nullable String heard,
            Instant at) {}

    /** Somebody who may be meant, masked. */
    record Candidate(UUID id, String name, String city, @Nullable String loyalSince) {}

    /** Those who may be meant, best matches first. */
    record Candidates(List<Candidate> items) {}

    static Whole whole(RelayLine line) {
        return new Whole(
                line.id().value(),
                line.contact().value(),
                word(line.purpose()),
                line.state(),
                orNull(line.party()),
                line.place(),
                line.places(),
                line.attempts(),
                line.why().map(RelayShapes::word).orElse(null),
                line.ending().map(RelayShapes::word).orElse(null),
                orNull(line.heard()),
                line.at());
    }

    static Candidate candidate(FindCandidates.Candidate one) {
        return new Candidate(one.id().value(), one.name(), one.city(), orNull(one.loyalSince()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of the word, or the problem that names the words there are. */
    static <E extends Enum<E>> E constant(E[] all, @Nullable String word, String field) {
        return Arrays.stream(all)
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        problem(
                                Problems.MALFORMED,
                                field
                                        + " must be one of "
                                        + Arrays.stream(all).map(RelayShapes::word).toList()
                                        + "."));
    }

    static ErrorResponseException problem(Problems problem, String detail) {
        return new ErrorResponseException(problem.status(), problem.detail(detail), null);
    }

    /** The caller's own name for what he asks, from the header {@code Idempotency-Key}. */
    static Optional<String> key(@Nullable String header) {
        if (header != null && (header.isBlank() || header.length() > KEY_MAX)) {
            throw problem(
                    Problems.MALFORMED, "Idempotency-Key has 1 to " + KEY_MAX + " characters.");
        }
        return Optional.ofNullable(header);
    }
}
