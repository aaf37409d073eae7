package io.kindline.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.kindline.domain.places.GeoPoint;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The scale of the map: what is measured on it is what lies between the points. */
class MapFrameTest {
    private static final GeoPoint LAKE = new GeoPoint(61.7849, 34.3469);

    private static double measured(MapFrame frame, GeoPoint from, GeoPoint to) {
        double right = frame.left(to) - frame.left(from);
        double down = frame.top(to) - frame.top(from);
        return Math.hypot(right, down) / frame.barPercent() * frame.barKilometres();
    }

    @Test
    void a_distance_measured_with_the_bar_is_the_distance_on_the_earth() {
        var chance = new Random(20_261_126);
        for (int i = 0; i < 2_000; i++) {
            var here = new GeoPoint(chance.nextDouble(-65, 65), chance.nextDouble(-180, 180));
            var there =
                    new GeoPoint(
                            here.latitude() + chance.nextDouble(-0.5, 0.5),
                            Math.clamp(here.longitude() + chance.nextDouble(-0.5, 0.5), -180, 180));
            double real = here.metresTo(there) / 1_000;
            assertThat(measured(MapFrame.around(List.of(here, there)), here, there))
                    .isCloseTo(real, within(0.02 * real + 0.001));
        }
    }

    @Test
    void the_bar_is_a_round_number_between_a_tenth_and_a_third_of_the_map() {
        var chance = new Random(20_261_127);
        for (int i = 0; i < 2_000; i++) {
            var frame = new MapFrame(0, 0, Math.pow(10, chance.nextDouble(0, 4.3)));
            assertThat(frame.barPercent()).isBetween(13.0, 100.0 / 3 + 1e-9);
            String digits = "%.6e".formatted(frame.barKilometres()).substring(0, 1);
            assertThat(digits).isIn("1", "2", "5");
        }
    }

    @Test
    void all_points_are_inside_and_north_is_above() {
        var north = new GeoPoint(62.4, 34.0);
        var east = new GeoPoint(61.9, 36.0);
        MapFrame frame = MapFrame.around(List.of(LAKE, north, east));
        for (GeoPoint point : List.of(LAKE, north, east)) {
            assertThat(frame.left(point)).isBetween(9.99, 90.01);
            assertThat(frame.top(point)).isBetween(9.99, 90.01);
        }
        assertThat(frame.top(north)).isLessThan(frame.top(LAKE));
        assertThat(frame.left(east)).isGreaterThan(frame.left(LAKE));
    }

    @Test
    void one_place_alone_is_in_the_middle_of_a_kilometre() {
        MapFrame frame = MapFrame.around(List.of(LAKE));
        assertThat(frame.left(LAKE)).isEqualTo(50);
        assertThat(frame.top(LAKE)).isEqualTo(50);
        assertThat(frame.kilometres()).isEqualTo(1);
        assertThat(frame.barKilometres()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void the_date_line_does_not_tear_neighbours_apart() {
        var west = new GeoPoint(-17.5, 179.9);
        var east = new GeoPoint(-17.5, -179.9);
        MapFrame frame = MapFrame.around(List.of(west, east));
        assertThat(frame.kilometres()).isLessThan(40);
        assertThat(frame.left(west)).isLessThan(frame.left(east));
    }

    @Test
    void no_map_without_points() {
        assertThatThrownBy(() -> MapFrame.around(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
