package io.kindline.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.BrandId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static final BrandId BRAND = new BrandId(new UUID(1, 1));

    private static Cluster at(GeoPoint middle) {
        return new Cluster(
                new EscalationId(UUID.randomUUID()), BRAND, List.of(middle), Instant.EPOCH, "");
    }

    @Test
    void S20_a_complaint_goes_to_the_nearest_cluster_within_a_kilometre() {
        Cluster near = at(new GeoPoint(60.005, 30));
        Cluster nearer = at(new GeoPoint(60.002, 30));
        assertThat(Cluster.of(new GeoPoint(60, 30), List.of(near, nearer))).contains(nearer);
        assertThat(Cluster.of(new GeoPoint(60.1, 30), List.of(near, nearer))).isEmpty();
    }

    @Property
    void S20_whoever_complains_belongs_to_a_cluster_whose_middle_is_within_reach(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 59.9, max = 60.1) Double> latitudes) {
        List<Cluster> open = new ArrayList<>();
        for (double latitude : latitudes) {
            var point = new GeoPoint(latitude, 30);
            Optional<Cluster> found = Cluster.of(point, open);
            if (found.isEmpty()) {
                open.add(at(point));
            } else {
                assertThat(found.get().middle().metresTo(point))
                        .isLessThanOrEqualTo(Cluster.REACH_METRES);
            }
        }
        for (Cluster one : open) {
            assertThat(open)
                    .filteredOn(other -> !other.equals(one))
                    .allMatch(
                            other -> other.middle().metresTo(one.middle()) > Cluster.REACH_METRES);
        }
    }
}
