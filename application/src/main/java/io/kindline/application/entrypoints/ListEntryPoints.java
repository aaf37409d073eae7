package io.kindline.application.entrypoints;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The entry points of the actor's brands, by name; retired ones too. */
@UseCase(
        allowed = {Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class ListEntryPoints {
    private final EntryPoints entryPoints;

    public ListEntryPoints(EntryPoints entryPoints) {
        this.entryPoints = entryPoints;
    }

    public List<EntryPoint> handle(Actor.Staff actor) {
        return entryPoints.all().stream().filter(door -> actor.maySee(door.brand())).toList();
    }
}
