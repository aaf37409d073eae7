package io.kindline.infrastructure.demo;

import io.kindline.application.operators.Passwords;
import io.kindline.application.shared.Ids;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Scope;
import io.kindline.domain.operators.SecretHash;
import io.kindline.infrastructure.shared.DemoSecrets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the demo accounts, at every start, the password, the key and the tokens of today. */
@Component
@OnlyInDemo
class DemoKeys {
    private static final String NAME = "Demo mode";

    private final Operators operators;
    private final Passwords passwords;
    private final AccessKeys keys;
    private final DemoSecrets secrets;
    private final Making making;

    DemoKeys(
            Operators operators,
            Passwords passwords,
            AccessKeys keys,
            DemoSecrets secrets,
            Making making) {
        this.operators = operators;
        this.passwords = passwords;
        this.keys = keys;
        this.secrets = secrets;
        this.making = making;
    }

    /** What a new key is made of. */
    @Component
    @OnlyInDemo
    record Making(Brands brands, InstantSource clock, Ids ids) {}

    void renew() {
        List<Operator> people =
                DemoStaff.accounts().stream()
                        .flatMap(each -> operators.byAccount(each).stream())
                        .toList();
        renewPasswords(people);
        Set<String> current =
                people.stream()
                        .map(person -> secrets.tokenOf(person.account().value()))
                        .collect(Collectors.toSet());
        current.add(secrets.apiKey());
        revokeAllBut(current.stream().map(SecretHash::of).collect(Collectors.toSet()));
        Instant now = making.clock().instant();
        addApiKey(now);
        people.forEach(person -> addToken(person, now));
    }

    /** The first one is set last: when his is right, all are. Hashing is slow by design. */
    private void renewPasswords(List<Operator> people) {
        Operator first = people.getFirst();
        if (passwords.isRight(Optional.of(first.id()), secrets.password())) {
            return;
        }
        people.parallelStream()
                .skip(1)
                .forEach(person -> passwords.set(person.id(), secrets.password()));
        passwords.set(first.id(), secrets.password());
    }

    private void revokeAllBut(Set<SecretHash> current) {
        keys.all().stream()
                .filter(key -> key.name().equals(NAME) && key.revokedAt().isEmpty())
                .filter(key -> !current.contains(key.secret()))
                .forEach(key -> keys.save(key.revoked(making.clock().instant())));
    }

    private void addApiKey(Instant now) {
        SecretHash secret = SecretHash.of(secrets.apiKey());
        if (keys.bySecret(secret).isEmpty()) {
            keys.save(
                    new AccessKey.ApiKey(
                            new AccessKeyId(making.ids().next()),
                            NAME,
                            secret,
                            making.brands().all().stream()
                                    .map(Brand::id)
                                    .collect(Collectors.toSet()),
                            Set.of(Scope.values()),
                            now,
                            AccessKey.Terms.OF_THE_HOUSE,
                            Optional.empty()));
        }
    }

    private void addToken(Operator person, Instant now) {
        SecretHash secret = SecretHash.of(secrets.tokenOf(person.account().value()));
        if (keys.bySecret(secret).isEmpty()) {
            keys.save(
                    new AccessKey.PersonalToken(
                            new AccessKeyId(making.ids().next()),
                            NAME,
                            secret,
                            person.id(),
                            now,
                            AccessKey.Terms.OF_THE_HOUSE,
                            Optional.empty()));
        }
    }
}
