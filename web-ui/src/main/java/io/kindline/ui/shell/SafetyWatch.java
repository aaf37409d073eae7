package io.kindline.ui.shell;

import io.kindline.application.escalations.EscalationLine;
import io.kindline.application.escalations.OpenEscalations;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who is in danger, and which teams have not heard, asked once for each event and all screens that
 * may see the same brands: the cost of an alarm does not grow with the number of screens.
 */
@Component
class SafetyWatch {
    private final OpenEscalations open;
    private final Map<Set<BrandId>, Seen> seen = new ConcurrentHashMap<>();

    SafetyWatch(OpenEscalations open) {
        this.open = open;
    }

    /**
     * How it stands after what was told; whoever was told the same gets the same answer. Two events
     * that read alike are two: the same contact changes again and again.
     */
    @SuppressWarnings("ReferenceEquality")
    List<EscalationLine> see(Actor.Staff actor, Object told) {
        return seen.compute(
                        actor.brands(),
                        (_, before) ->
                                before != null && before.told() == told
                                        ? before
                                        : new Seen(told, endangered(actor)))
                .lines();
    }

    private List<EscalationLine> endangered(Actor.Staff actor) {
        return open.handle(actor).stream()
                .filter(line ->
                        line.escalation().what().service().isLifeSafety()
                                || line.escalation().alarm() instanceof Alarm.Climbing)
                .toList();
    }

    private record Seen(Object told, List<EscalationLine> lines) {}
}
