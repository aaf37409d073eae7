package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.operators.AccessKey.ApiKey;
import io.kindline.domain.operators.AccessKey.PersonalToken;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of keys does. */
@ContractOf(AccessKeys.class)
public abstract class AccessKeysContract extends PortContract {

    private final BrandId north = new BrandId(id());
    private final BrandId south = new BrandId(id());

    private ApiKey key() {
        var id = new AccessKeyId(id());
        return new ApiKey(
                id,
                "Intake of the shop",
                SecretHash.of(id.toString()),
                Set.of(north, south),
                Set.of(Scope.INTAKE, Scope.READ_CONTACTS),
                NOW,
                new AccessKey.Terms(Optional.empty(), Optional.of(NOW.plusSeconds(60))),
                Optional.empty());
    }

    private AccessKeys keys() {
        return port(AccessKeys.class);
    }

    @Test
    void a_key_opens_by_its_secret_alone() {
        ApiKey key = key();
        commit(() -> keys().save(key));

        assertThat(keys().bySecret(key.secret())).contains(key);
        assertThat(keys().byId(key.id())).contains(key);
        assertThat(keys().bySecret(SecretHash.of("guessed"))).isEmpty();
        assertThat(keys().byId(new AccessKeyId(id()))).isEmpty();
    }

    @Test
    void a_revoked_key_is_found_as_revoked_at_once() {
        ApiKey key = key();
        commit(() -> keys().save(key));
        ApiKey revoked = key.revoked(NOW.plusSeconds(5));
        commit(() -> keys().save(revoked));

        assertThat(keys().bySecret(key.secret())).contains(revoked);
        assertThat(keys().bySecret(key.secret()).orElseThrow().opensAt(NOW)).isFalse();
    }

    @Test
    void a_personal_token_belongs_to_its_owner() {
        Operator owner = PeopleSamples.operator("t" + id());
        var id = new AccessKeyId(id());
        var token =
                new PersonalToken(
                        id,
                        "script",
                        SecretHash.of("" + id),
                        owner.id(),
                        NOW,
                        new AccessKey.Terms(Optional.of(owner.id()), Optional.empty()),
                        Optional.empty());
        commit(() -> {
            port(Operators.class).save(owner);
            keys().save(token);
        });

        assertThat(keys().bySecret(token.secret())).contains(token);
    }

    @Test
    void the_newest_key_comes_first() {
        ApiKey older = key();
        ApiKey newer = key();
        commit(() -> {
            keys().save(newer);
            keys().save(older);
        });

        List<AccessKey> all = keys().all();
        assertThat(all.indexOf(newer)).isNotNegative().isLessThan(all.indexOf(older));
    }
}
