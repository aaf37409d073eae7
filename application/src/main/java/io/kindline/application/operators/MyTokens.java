package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The personal tokens of who asks that still open, the newest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class MyTokens {
    private final AccessKeys keys;

    public MyTokens(AccessKeys keys) {
        this.keys = keys;
    }

    public List<AccessKey.PersonalToken> handle(Actor actor) {
        return keys.all().stream()
                .filter(AccessKey.PersonalToken.class::isInstance)
                .map(AccessKey.PersonalToken.class::cast)
                .filter(AccessKey::isOpen)
                .filter(token ->
                        actor instanceof Actor.Staff staff && staff.id().equals(token.owner()))
                .toList();
    }
}
