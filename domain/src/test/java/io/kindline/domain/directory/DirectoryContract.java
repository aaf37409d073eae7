package io.kindline.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import org.junit.jupiter.api.Test;

/** What every keeper of services outside does. */
@ContractOf(Directory.class)
public abstract class DirectoryContract extends PortContract {

    private Directory directory() {
        return port(Directory.class);
    }

    private OutsideService service(OutsideServiceId id, String number) {
        return new OutsideService(
                id,
                Service.MEDICAL,
                "Lantern Bay, the north",
                "Ambulance of " + id.value(),
                number,
                "day and night",
                "Where exactly? Does he breathe?",
                OutsideService.Standing.IN_USE);
    }

    @Test
    void a_service_is_kept_and_changed_whole() {
        var id = new OutsideServiceId(id());
        commit(() -> directory().save(service(id, "+7 900 555 01 03")));
        commit(() -> directory().save(service(id, "+7 900 555 01 04")));

        assertThat(directory().all())
                .filteredOn(one -> one.id().equals(id))
                .containsExactly(service(id, "+7 900 555 01 04"));
    }
}
