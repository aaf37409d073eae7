package io.kindline.application.directory;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.directory.Directory;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** All services outside, for whoever keeps the list. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class OutsideServices {
    private final Directory directory;

    public OutsideServices(Directory directory) {
        this.directory = directory;
    }

    public List<OutsideService> handle(Actor actor) {
        return directory.all();
    }
}
