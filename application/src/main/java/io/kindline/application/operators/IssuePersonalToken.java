package io.kindline.application.operators;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Gives a person a token for programs that work in his name. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR})
public class IssuePersonalToken {
    private final AccessKeys keys;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Ids ids;

    public IssuePersonalToken(
            AccessKeys keys, Secrets secrets, AuditTrail audit, InstantSource clock, Ids ids) {
        this.keys = keys;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What the token is for.
     *
     * @param name in the person's own words, 1 to 200 characters
     * @param lasts after which it opens nothing any more; empty: until it is revoked
     */
    public record Command(String name, Optional<Duration> lasts) {

        /** Until it is revoked. */
        public Command(String name) {
            this(name, Optional.empty());
        }
    }

    /** The token is ours, and its secret is shown this once. */
    public IssuedSecret handle(Actor actor, Command command) {
        if (!(actor instanceof Actor.Staff staff)) {
            throw new NotAllowed("only a person has a personal token");
        }
        Instant now = clock.instant();
        String secret = "klt_" + secrets.next();
        var id = new AccessKeyId(ids.next());
        String name = IssuedSecret.requireName(command.name());
        keys.save(
                new AccessKey.PersonalToken(
                        id,
                        name,
                        SecretHash.of(secret),
                        staff.id(),
                        now,
                        IssuedSecret.terms(actor, command.lasts(), now),
                        Optional.empty()));
        audit.record(
                new AuditEvent(
                        actor,
                        "operator.token-issued",
                        "access-key:" + id.value(),
                        Optional.empty(),
                        Map.of(),
                        now));
        return new IssuedSecret(id, secret);
    }
}
