package io.kindline.domain.routing;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.InMemoryContacts;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shifts in memory; what was done in them is counted from the contacts. */
public final class InMemoryShifts implements Shifts {
    private final Map<UUID, Shift> shifts = new HashMap<>();
    private final InMemoryContacts contacts;

    public InMemoryShifts(InMemoryContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<Shift> current(OperatorId operator) {
        return shifts.values().stream()
                .filter(shift -> shift.operator().equals(operator))
                .filter(shift -> shift.endedAt().isEmpty())
                .findFirst();
    }

    @Override
    public void save(Shift shift) {
        shifts.put(shift.id(), shift);
    }

    @Override
    public Tally tally(OperatorId operator, Instant from) {
        int handled = 0;
        int human = 0;
        Duration handling = Duration.ZERO;
        for (InMemoryContacts.Stored stored : contacts.newestFirst()) {
            if (stored.contact() instanceof Contact.Closed closed
                    && counts(closed, operator, from)) {
                handled++;
                if (closed.disposition().outcome() == Outcome.HUMAN_REQUEST) {
                    human++;
                } else {
                    handling = handling.plus(stored.handled());
                }
            }
        }
        return new Tally(handled, human, handling);
    }

    private static boolean counts(Contact.Closed closed, OperatorId by, Instant from) {
        return closed.by().equals(by)
                && !closed.at().isBefore(from)
                && closed.disposition().outcome() != Outcome.MERGED;
    }
}
