package io.kindline.ui.entrypoints;

import com.vaadin.flow.component.html.NativeButton;
import io.kindline.application.contacts.TryEntryPoint;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.admin.AdminForm;
import io.kindline.ui.shell.Say;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Sends a test message through an entry point and tells in plain words how it went. */
final class DoorTest {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM. HH:mm");

    private DoorTest() {}

    static void run(DoorWork work, EntryPoint door, AdminForm form, NativeButton pressed) {
        Actor.Staff actor = work.current().actor();
        form.run(
                pressed,
                () -> work.test().handle(actor, door.id()),
                outcome -> tell(outcome, door, form));
    }

    private static void tell(TryEntryPoint.Outcome outcome, EntryPoint door, AdminForm form) {
        switch (outcome) {
            case TryEntryPoint.Outcome.Reached(Queue queue, Optional<Instant> opens) ->
                    Say.done(
                            form,
                            opens.isEmpty() ? "admin.door.reached" : "admin.door.reached.closed",
                            queue.name(),
                            opens.map(at -> MOMENT.format(at.atZone(door.hours().zone())))
                                    .orElse(""));
            case TryEntryPoint.Outcome.NotFound _ -> Say.problem(form, "admin.flaw.gone");
            case TryEntryPoint.Outcome.Retired _ -> Say.problem(form, "admin.door.test.retired");
            case TryEntryPoint.Outcome.NotWaiting _ ->
                    Say.problem(form, "admin.door.test.not-waiting");
            case TryEntryPoint.Outcome.Failed _ -> Say.problem(form, "admin.door.test.failed");
        }
    }
}
