package io.kindline.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.directory.OutsideService.Standing;
import io.kindline.domain.escalations.Service;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutsideServiceTest {
    private final OutsideService north = ambulance("Lantern Bay, Северная дорога", "North");
    private final OutsideService south = ambulance("South Hills", "South");
    private final OutsideService any = ambulance("", "Anywhere");

    private static OutsideService ambulance(String region, String name) {
        return new OutsideService(
                new OutsideServiceId(UUID.randomUUID()),
                Service.MEDICAL,
                region,
                name,
                "+7 900 555 01 03",
                "day and night",
                "Where exactly?",
                Standing.IN_USE);
    }

    private List<String> called(List<OutsideService> all, String... whereabouts) {
        return OutsideService.toCall(all, Service.MEDICAL, List.of(whereabouts)).stream()
                .map(OutsideService::name)
                .toList();
    }

    @Test
    void who_helps_at_the_place_comes_before_who_helps_everywhere() {
        var all = List.of(any, south, north);
        assertThat(called(all, "on the СЕВЕРНАЯ  дорога, km 12"))
                .containsExactly("North", "Anywhere");
        assertThat(called(all, "by the red barn", "South Hills"))
                .containsExactly("South", "Anywhere");
        assertThat(called(all)).containsExactly("Anywhere");
    }

    @Test
    void who_helps_elsewhere_is_better_than_nobody() {
        assertThat(called(List.of(north, south), "by the red barn"))
                .containsExactly("North", "South");
    }

    @Test
    void another_service_and_one_that_is_retired_are_never_called() {
        var retired =
                new OutsideService(
                        north.id(), Service.MEDICAL, "", "Closed", "1", "", "", Standing.RETIRED);
        assertThat(called(List.of(retired))).isEmpty();
        assertThat(OutsideService.toCall(List.of(any), Service.POLICE, List.of())).isEmpty();
    }

    @Test
    void a_service_without_a_name_or_a_number_is_none() {
        assertThatThrownBy(() -> ambulance("", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ambulance("x".repeat(201), "Ambulance"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
