package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Takes a key back: one's own token, or as administrator any key. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR})
public class RevokeAccessKey {
    private final AccessKeys keys;
    private final AuditTrail audit;
    private final InstantSource clock;

    public RevokeAccessKey(AccessKeys keys, AuditTrail audit, InstantSource clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which one. */
    public record Command(AccessKeyId key) {}

    /** How it went. */
    public enum Outcome {
        /** It opens nothing any more, or already did not. */
        REVOKED,
        /** There is no such key, or it is somebody else's. */
        NOT_FOUND
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<AccessKey> found = keys.byId(command.key()).filter(key -> mayRevoke(actor, key));
        found.filter(key -> key.revokedAt().isEmpty()).ifPresent(key -> revoke(actor, key));
        return found.isPresent() ? Outcome.REVOKED : Outcome.NOT_FOUND;
    }

    private void revoke(Actor actor, AccessKey key) {
        Instant now = clock.instant();
        keys.save(key.revoked(now));
        audit.record(
                new AuditEvent(
                        actor,
                        "operator.access-key-revoked",
                        "access-key:" + key.id().value(),
                        Optional.empty(),
                        Map.of(),
                        now));
    }

    private static boolean mayRevoke(Actor actor, AccessKey key) {
        return switch (key) {
            case AccessKey.ApiKey api ->
                    actor.roles().contains(Role.ADMINISTRATOR)
                            && api.brands().stream().allMatch(actor::maySee);
            case AccessKey.PersonalToken token ->
                    actor.roles().contains(Role.ADMINISTRATOR)
                            || (actor instanceof Actor.Staff staff
                                    && staff.id().equals(token.owner()));
        };
    }
}
