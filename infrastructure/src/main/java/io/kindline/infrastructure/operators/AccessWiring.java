package io.kindline.infrastructure.operators;

import io.kindline.application.operators.InvitePerson;
import io.kindline.application.operators.Passwords;
import io.kindline.application.operators.PersonRules;
import io.kindline.application.operators.Secrets;
import io.kindline.application.operators.SetUpHouse;
import io.kindline.application.operators.SignIn;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.operators.Teams;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the use cases of people and access are built from. */
@Configuration(proxyBeanMethods = false)
class AccessWiring {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int SECRET_BYTES = 32;

    @Bean
    SignIn.Locks signInLocks(SignInAttempts attempts, KindlineSettings settings) {
        KindlineSettings.Security security = settings.security();
        Duration longest =
                security.loginPause().compareTo(LONGEST_PAUSE) > 0
                        ? security.loginPause()
                        : LONGEST_PAUSE;
        return new SignIn.Locks(
                attempts,
                new LockoutPolicy(security.loginAttemptsMax(), security.loginPause(), longest));
    }

    @Bean
    PersonRules personRules(
            Operators operators,
            Teams teams,
            Queues queues,
            Brands brands,
            HouseLanguages languages) {
        return new PersonRules(operators, teams, queues, brands, languages);
    }

    @Bean
    InvitePerson.Access waysIn(
            Invitations invitations,
            Passwords passwords,
            SignInAttempts attempts,
            Secrets secrets) {
        return new InvitePerson.Access(invitations, passwords, attempts, secrets);
    }

    @Bean
    SetUpHouse.House houseToSetUp(Operators operators, Passwords passwords, Brands brands) {
        return new SetUpHouse.House(operators, passwords, brands);
    }

    @Bean
    Secrets secrets() {
        var random = new SecureRandom();
        return () -> {
            byte[] bytes = new byte[SECRET_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }
}
