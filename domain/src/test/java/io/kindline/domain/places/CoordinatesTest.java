package io.kindline.domain.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "59.93428, 30.33510 | DECIMAL | 59.93428 | 30.33510",
                "я тут 59.934280 30.335100 рядом река | DECIMAL | 59.93428 | 30.3351",
                "59,93428; 30,33510 | DECIMAL | 59.93428 | 30.3351",
                "-6.20000/106.81667 | DECIMAL | -6.2 | 106.81667",
                "6.2° S, 106.8° E | DECIMAL | -6.2 | 106.8",
                "59°56'03.4\"N 30°20'06.4\"E | DEGREES | 59.93428 | 30.33511",
                "59° 56.057' N, 30° 20.106' E | DEGREES | 59.93428 | 30.3351",
                "N 59° 56′ 3.4″ E 30° 20′ 6.4″ | DEGREES | 59.93428 | 30.33511",
                "6°12′00″S 106°49′00″E | DEGREES | -6.2 | 106.81667",
                "9FFW83J9+XG | PLUS_CODE | 59.33244 | 18.06881",
                "жду у 9ffw83j9+xg пожалуйста | PLUS_CODE | 59.33244 | 18.06881",
                "31U DQ 48251 11932 | MGRS | 48.85825 | 2.29450",
                "18SUJ2348306479 | MGRS | 38.88944 | -77.0352",
                "geo:59.93428,30.33510?z=17 | MAP_LINK | 59.93428 | 30.3351",
                "https://www.google.com/maps/@59.93428,30.33510,17z | MAP_LINK | 59.93428 | 30.3351",
                "https://maps.google.com/?q=59.93428,30.33510 | MAP_LINK | 59.93428 | 30.3351",
                "https://yandex.ru/maps/?ll=30.33510%2C59.93428&z=17 | MAP_LINK | 59.93428 | 30.3351",
                "https://www.openstreetmap.org/?mlat=59.93428&mlon=30.33510#map=17/59.9/30.3 | MAP_LINK | 59.93428 | 30.3351",
                "https://www.openstreetmap.org/#map=17/59.93428/30.33510 | MAP_LINK | 59.93428 | 30.3351",
                "https://maps.apple.com/?ll=59.93428,30.33510 | MAP_LINK | 59.93428 | 30.3351"
            })
    void each_usual_notation_is_read(
            String text, Notation notation, double latitude, double longitude) {
        Coordinates read = Coordinates.in(text).orElseThrow();
        assertThat(read.notation()).isEqualTo(notation);
        assertThat(read.point().latitude()).isCloseTo(latitude, within(0.0002));
        assertThat(read.point().longitude()).isCloseTo(longitude, within(0.0002));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "by the old sawmill, second house",
                "дом 12, квартира 34, код 5678",
                "call +7 900 555 0142",
                "99.5, 200.7",
                "half past 10.30",
                "J9+XG"
            })
    void what_is_no_coordinates_is_none(String text) {
        assertThat(Coordinates.in(text)).isEmpty();
    }

    @Property
    void what_is_written_in_decimal_is_read_back(
            @ForAll @DoubleRange(min = -89.9, max = 89.9) double latitude,
            @ForAll @DoubleRange(min = -179.9, max = 179.9) double longitude) {
        GeoPoint read =
                Coordinates.in("here: " + new GeoPoint(latitude, longitude).decimal())
                        .orElseThrow()
                        .point();
        assertThat(read.latitude()).isCloseTo(latitude, within(0.00001));
        assertThat(read.longitude()).isCloseTo(longitude, within(0.00001));
    }

    @Property
    void what_is_written_in_degrees_is_read_back(
            @ForAll @DoubleRange(min = -89.9, max = 89.9) double latitude,
            @ForAll @DoubleRange(min = -179.9, max = 179.9) double longitude) {
        String text = spelled(latitude, "N", "S") + " " + spelled(longitude, "E", "W");
        GeoPoint read = Coordinates.in(text).orElseThrow().point();
        assertThat(read.latitude()).isCloseTo(latitude, within(0.0001));
        assertThat(read.longitude()).isCloseTo(longitude, within(0.0001));
    }

    private static String spelled(double angle, String positive, String negative) {
        long tenths = Math.round(Math.abs(angle) * 36_000);
        return String.format(
                Locale.ROOT,
                "%d°%d'%d.%d\"%s",
                tenths / 36_000,
                tenths / 600 % 60,
                tenths / 10 % 60,
                tenths % 10,
                angle < 0 ? negative : positive);
    }

    @Property
    void nothing_that_somebody_may_write_breaks_it(@ForAll String text) {
        assertThat(Coordinates.in(text)).isNotNull();
    }

    @Test
    void distance_and_direction_between_two_fixes_are_told() {
        var gate = new GeoPoint(60.0, 30.0);
        var north = new GeoPoint(60.01, 30.0);
        assertThat(gate.metresTo(north)).isCloseTo(1112, within(2.0));
        assertThat(gate.bearingTo(north)).isEqualTo(Bearing.N);
        assertThat(gate.bearingTo(new GeoPoint(60.0, 29.9))).isEqualTo(Bearing.W);
    }

    @Property
    void it_is_as_far_there_as_back(
            @ForAll @DoubleRange(min = -85, max = 85) double a,
            @ForAll @DoubleRange(min = -175, max = 175) double b) {
        var here = new GeoPoint(a, b);
        var there = new GeoPoint(-a, b / 2);
        assertThat(here.metresTo(there)).isCloseTo(there.metresTo(here), within(0.01));
    }
}
