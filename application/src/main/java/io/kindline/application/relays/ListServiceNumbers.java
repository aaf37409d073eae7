package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.ServiceNumber;
import io.kindline.domain.relays.ServiceNumbers;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The service numbers of the administrator's brands, by number. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class ListServiceNumbers {
    private final ServiceNumbers numbers;

    public ListServiceNumbers(ServiceNumbers numbers) {
        this.numbers = numbers;
    }

    public List<ServiceNumber> handle(Actor.Staff actor) {
        return numbers.of(actor.brands());
    }
}
