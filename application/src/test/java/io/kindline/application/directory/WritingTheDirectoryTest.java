package io.kindline.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.directory.SaveOutsideService.Flaw;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.directory.InMemoryDirectory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.directory.OutsideService.Standing;
import io.kindline.domain.directory.OutsideServiceId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WritingTheDirectoryTest {
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final SaveOutsideService save =
            new SaveOutsideService(
                    directory,
                    new ChangeLog(trail),
                    () -> Instant.parse("2026-11-22T06:00:00Z"),
                    UUID::randomUUID);
    private final Actor admin =
            new Actor.Staff(new OperatorId(new UUID(1, 1)), Set.of(Role.ADMINISTRATOR), Set.of());

    private SaveOutsideService.Outcome saves(
            Optional<OutsideServiceId> id, String name, String number, String asks) {
        return save.handle(
                admin,
                new SaveOutsideService.Command(
                        id,
                        Service.MEDICAL,
                        "Lantern Bay",
                        name,
                        number,
                        "day and night",
                        asks,
                        Standing.IN_USE));
    }

    @Test
    void a_service_is_added_and_changed_and_the_trail_tells_both() {
        var saved =
                (SaveOutsideService.Outcome.Saved)
                        saves(Optional.empty(), "Ambulance", "+7 900 555 01 03", "");
        saves(Optional.of(saved.id()), "Ambulance", "+7 900 555 01 04", "");

        assertThat(new OutsideServices(directory).handle(admin))
                .extracting(OutsideService::number)
                .containsExactly("+7 900 555 01 04");
        assertThat(trail.events()).hasSize(2);
        assertThat(trail.events().getLast().particulars())
                .containsEntry("number.before", "+7 900 555 01 03")
                .containsEntry("number.after", "+7 900 555 01 04");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_stored() {
        assertThat(saves(Optional.empty(), " ", "", "x".repeat(1_001)))
                .isEqualTo(
                        new SaveOutsideService.Outcome.Refused(
                                Set.of(Flaw.NAME, Flaw.NUMBER, Flaw.ASKS)));
        assertThat(saves(Optional.of(new OutsideServiceId(new UUID(9, 9))), "A", "1", ""))
                .isEqualTo(new SaveOutsideService.Outcome.Refused(Set.of(Flaw.GONE)));
        assertThat(directory.all()).isEmpty();
        assertThat(trail.events()).isEmpty();
    }
}
