package io.kindline.infrastructure.operators;

import io.kindline.application.operators.OpenSetUp;
import io.kindline.domain.operators.SetUpCode;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.OwnersFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the set-up page where nobody works yet and tells its code in the log and in a file for the
 * owner of the data folder, which {@code ./kindline set-up-code} prints. Demo mode brings its own
 * people.
 */
@Component
@Order(100)
@ConditionalOnProperty(name = "kindline.demo.enabled", havingValue = "false", matchIfMissing = true)
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class FirstStart implements ApplicationRunner {
    static final String FILE = "set-up-code.txt";
    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final OpenSetUp open;
    private final Path file;

    FirstStart(OpenSetUp open, KindlineSettings settings) {
        this.open = open;
        this.file = settings.dataDir().resolve(FILE);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        open.handle(new Actor.Clockwork("first-start")).ifPresentOrElse(this::tell, this::forget);
    }

    private void tell(SetUpCode code) {
        OwnersFile.replace(file, code.inGroups() + System.lineSeparator());
        log.warn(
                "Nobody works here yet. Open /setup in a browser; the set-up code is {} (also in {})",
                code.inGroups(),
                file.toAbsolutePath());
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
