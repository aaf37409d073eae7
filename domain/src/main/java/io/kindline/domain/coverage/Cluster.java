package io.kindline.domain.coverage;

import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All complaints of one place that the network has not answered yet. The first one is its middle
 * and stays it, so that a cluster does not wander.
 *
 * @param points where people complain, oldest first, at least one
 * @param since when the first of them did
 * @param status what one may tell meanwhile; may be empty
 */
public record Cluster(
        EscalationId ticket, BrandId brand, List<GeoPoint> points, Instant since, String status) {

    /** How far from its middle a complaint still belongs to a cluster, in metres. */
    public static final int REACH_METRES = 1_000;

    /**
     * @throws IllegalArgumentException when nobody complains
     */
    public Cluster {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a cluster has at least one complaint");
        }
    }

    public GeoPoint middle() {
        return points.getFirst();
    }

    /** The nearest of them that the point belongs to. */
    public static Optional<Cluster> of(GeoPoint point, List<Cluster> open) {
        return open.stream()
                .filter(one -> one.middle().metresTo(point) <= REACH_METRES)
                .min(Comparator.comparingDouble(one -> one.middle().metresTo(point)));
    }
}
