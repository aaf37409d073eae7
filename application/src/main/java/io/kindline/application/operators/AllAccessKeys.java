package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/**
 * Every personal token, and the API keys of the administrator's brands; those that open first, of
 * these the newest first.
 */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class AllAccessKeys {
    private final AccessKeys keys;
    private final KeyUses uses;
    private final InstantSource clock;

    public AllAccessKeys(AccessKeys keys, KeyUses uses, InstantSource clock) {
        this.keys = keys;
        this.uses = uses;
        this.clock = clock;
    }

    public List<KeyLine> handle(Actor actor) {
        Instant now = clock.instant();
        var latest = uses.latest();
        return keys.all().stream()
                .filter(key -> isSeen(actor, key))
                .map(key -> KeyLine.of(key, latest, now))
                .sorted(Comparator.comparing(KeyLine::state))
                .toList();
    }

    private static boolean isSeen(Actor actor, AccessKey key) {
        return switch (key) {
            case AccessKey.ApiKey api -> api.brands().stream().allMatch(actor::maySee);
            case AccessKey.PersonalToken _ -> true;
        };
    }
}
