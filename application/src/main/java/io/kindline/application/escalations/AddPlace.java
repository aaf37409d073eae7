package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.PlaceId;
import io.kindline.domain.places.Coordinates;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** One more report of where the person is; the newest counts and all are kept (S4). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AddPlace {
    private final EscalationBook book;

    public AddPlace(EscalationBook book) {
        this.book = book;
    }

    /**
     * What was told.
     *
     * @param source how one knows; empty: by words, or by coordinates when there are any
     */
    public record Command(
            EscalationId escalation,
            String words,
            Optional<GeoPoint> point,
            Optional<Integer> accuracyMetres,
            Optional<Place.Source> source) {}

    public EscalationOutcome handle(Actor.Staff actor, Command command) {
        return book.inTurn(
                actor,
                command.escalation(),
                open -> {
                    book.stores().places().add(place(actor, command));
                    if (hasNoTask(open)) {
                        book.begin(actor, open, book.now());
                    }
                    book.tell(open);
                    return new EscalationOutcome.Done(open);
                });
    }

    /** With the first word about the place the service is called, even with "unknown" (S3). */
    private boolean hasNoTask(Escalation.Open open) {
        return book.stores().tasks().of(open.what().contact()).tasks().stream()
                .noneMatch(task -> task.order().escalation().equals(open.id()));
    }

    private Place place(Actor.Staff actor, Command command) {
        Optional<GeoPoint> point =
                command.point().or(() -> Coordinates.in(command.words()).map(Coordinates::point));
        return new Place(
                new PlaceId(book.newId()),
                command.escalation(),
                command.words(),
                point,
                command.accuracyMetres(),
                command.source()
                        .orElse(point.isPresent() ? Place.Source.COORDINATES : Place.Source.TOLD),
                actor.id(),
                book.now());
    }
}
