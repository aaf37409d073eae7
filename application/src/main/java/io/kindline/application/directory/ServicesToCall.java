package io.kindline.application.directory;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscribers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom one may call for an emergency: by the place that was told, and while that names no region by
 * where the person lives.
 */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ServicesToCall {
    private final Directory directory;
    private final Escalations escalations;
    private final Places places;
    private final Subscribers subscribers;

    public ServicesToCall(
            Directory directory, Escalations escalations, Places places, Subscribers subscribers) {
        this.directory = directory;
        this.escalations = escalations;
        this.places = places;
        this.subscribers = subscribers;
    }

    /** Those of the place first; none for what the actor may not see. */
    public List<OutsideService> handle(Actor.Staff actor, EscalationId id) {
        return escalations
                .find(id)
                .map(Escalation::what)
                .filter(what -> actor.maySee(what.brand()))
                .map(this::toCall)
                .orElse(List.of());
    }

    private List<OutsideService> toCall(Escalation.Particulars what) {
        List<OutsideService> all = directory.all();
        List<String> told = places.of(what.id()).stream().map(Place::words).toList();
        boolean names = all.stream().anyMatch(one -> one.fitFor(told) == OutsideService.Fit.HERE);
        Optional<String> home =
                names
                        ? Optional.empty()
                        : subscribers.find(what.subscriber()).map(person -> person.home().region());
        return OutsideService.toCall(
                all, what.service(), Stream.concat(told.stream(), home.stream()).toList());
    }
}
