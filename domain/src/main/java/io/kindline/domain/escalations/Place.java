package io.kindline.domain.escalations;

import io.kindline.domain.places.Coordinates;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/**
 * One report of where somebody is: a fragment of an address, a landmark, coordinates, a cell.
 * Reports are added and never changed, the newest is where one looks first (S4).
 *
 * @param words as it was told, at most {@value #LENGTH_MAX} characters
 * @param accuracyMetres how far it may be off, when one knows
 */
public record Place(
        PlaceId id,
        EscalationId escalation,
        String words,
        Optional<GeoPoint> point,
        Optional<Integer> accuracyMetres,
        Source source,
        OperatorId by,
        Instant at) {

    /** The longest words, in characters. */
    public static final int LENGTH_MAX = 1000;

    /** Where the report comes from. */
    public enum Source {
        /** In words: an address or a part of one, a landmark. */
        TOLD,
        /** Coordinates, dictated or pasted. */
        COORDINATES,
        /** The cell that the phone is in. */
        CELL,
        /** Nobody knows: said so that help is called all the same. */
        UNKNOWN
    }

    /**
     * @throws IllegalArgumentException when it says nothing, or too much
     */
    public Place {
        words = words.replace("\0", "").strip();
        if (words.length() > LENGTH_MAX) {
            throw new IllegalArgumentException("a place has " + LENGTH_MAX + " characters at most");
        }
        if (words.isEmpty() && point.isEmpty() && source != Source.UNKNOWN) {
            throw new IllegalArgumentException("a place is told in words or by coordinates");
        }
        if (accuracyMetres.filter(metres -> metres < 0).isPresent()) {
            throw new IllegalArgumentException("an accuracy is at least nothing");
        }
    }

    /** What was told, with the coordinates found in it when none were given beside it. */
    public static Place told(
            PlaceId id,
            EscalationId escalation,
            String words,
            Optional<GeoPoint> given,
            OperatorId by,
            Instant at) {
        Optional<GeoPoint> point = given.or(() -> Coordinates.in(words).map(Coordinates::point));
        return new Place(
                id,
                escalation,
                words,
                point,
                Optional.empty(),
                point.isPresent() ? Source.COORDINATES : Source.TOLD,
                by,
                at);
    }

    /** Never where somebody is. */
    @Override
    public String toString() {
        return "place " + id.value();
    }
}
