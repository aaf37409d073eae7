package io.kindline.infrastructure.operators;

import io.kindline.application.operators.AppointFirstAdministrator;
import io.kindline.application.operators.Secrets;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.OwnersFile;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in where nobody works yet: makes the first administrator and leaves his password in
 * a file for the owner of the data folder. Demo mode brings its own people.
 */
@Component
@Order(100)
@ConditionalOnProperty(name = "kindline.demo.enabled", havingValue = "false", matchIfMissing = true)
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class FirstStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final AppointFirstAdministrator appoint;
    private final Operators operators;
    private final Secrets secrets;
    private final Path file;

    FirstStart(
            AppointFirstAdministrator appoint,
            Operators operators,
            Secrets secrets,
            KindlineSettings settings) {
        this.appoint = appoint;
        this.operators = operators;
        this.secrets = secrets;
        this.file = settings.dataDir().resolve("first-sign-in.txt");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!operators.all().isEmpty()) {
            return;
        }
        String password = secrets.next();
        OwnersFile.replace(file, "account: admin%npassword: %s%n".formatted(password));
        var actor = new Actor.Clockwork("first-start");
        switch (appoint.handle(actor, new AppointFirstAdministrator.Command(password))) {
            case AppointFirstAdministrator.Outcome.Appointed _ ->
                    log.warn("Nobody works here yet: sign in as in {}", file.toAbsolutePath());
            case AppointFirstAdministrator.Outcome.NotNeeded() -> {}
        }
    }
}
