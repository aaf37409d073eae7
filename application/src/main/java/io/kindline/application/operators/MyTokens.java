package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The personal tokens of who asks that still open, the newest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class MyTokens {
    private final AccessKeys keys;
    private final KeyUses uses;
    private final InstantSource clock;

    public MyTokens(AccessKeys keys, KeyUses uses, InstantSource clock) {
        this.keys = keys;
        this.uses = uses;
        this.clock = clock;
    }

    public List<KeyLine> handle(Actor actor) {
        Instant now = clock.instant();
        var latest = uses.latest();
        return keys.all().stream()
                .filter(key -> key.opensAt(now))
                .filter(key ->
                        key instanceof AccessKey.PersonalToken token
                                && actor instanceof Actor.Staff staff
                                && staff.id().equals(token.owner()))
                .map(key -> KeyLine.of(key, latest, now))
                .toList();
    }
}
