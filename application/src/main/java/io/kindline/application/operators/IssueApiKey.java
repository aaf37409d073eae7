package io.kindline.application.operators;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives a program a key for some brands and some purposes. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class IssueApiKey {
    private final AccessKeys keys;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Ids ids;

    public IssueApiKey(
            AccessKeys keys, Secrets secrets, AuditTrail audit, InstantSource clock, Ids ids) {
        this.keys = keys;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What the key is for.
     *
     * @param name 1 to 200 characters
     * @param brands at least one, each within the administrator's sight
     * @param scopes at least one
     * @param lasts after which it opens nothing any more; empty: until it is revoked
     */
    public record Command(
            String name, Set<BrandId> brands, Set<Scope> scopes, Optional<Duration> lasts) {

        /** Until it is revoked. */
        public Command(String name, Set<BrandId> brands, Set<Scope> scopes) {
            this(name, brands, scopes, Optional.empty());
        }

        public Command {
            if (brands.isEmpty() || scopes.isEmpty()) {
                throw new IllegalArgumentException("a key opens at least one brand and one scope");
            }
        }
    }

    /** The key is made, and its secret is shown this once. */
    public IssuedSecret handle(Actor actor, Command command) {
        if (!command.brands().stream().allMatch(actor::maySee)) {
            throw new NotAllowed("a key cannot open a brand its maker may not see");
        }
        Instant now = clock.instant();
        String secret = "klk_" + secrets.next();
        var id = new AccessKeyId(ids.next());
        String name = IssuedSecret.requireName(command.name());
        keys.save(
                new AccessKey.ApiKey(
                        id,
                        name,
                        SecretHash.of(secret),
                        command.brands(),
                        command.scopes(),
                        now,
                        IssuedSecret.terms(actor, command.lasts(), now),
                        Optional.empty()));
        audit.record(
                new AuditEvent(
                        actor,
                        "operator.api-key-issued",
                        "access-key:" + id.value(),
                        Optional.empty(),
                        Map.of(
                                "scopes.after", new TreeSet<>(command.scopes()).toString(),
                                "name.after", name,
                                "lasts.after", command.lasts().map(Duration::toString).orElse("")),
                        now));
        return new IssuedSecret(id, secret);
    }
}
