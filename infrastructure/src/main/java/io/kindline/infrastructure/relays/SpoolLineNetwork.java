package io.kindline.infrastructure.relays;

import io.kindline.application.relays.LineNetwork;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The network of a house that has none yet: each order becomes one file of the data folder, named
 * by its key, for a program of the house's to take away. What lies there counts as done; a second
 * copy is not written.
 */
@Component
class SpoolLineNetwork implements LineNetwork {
    private static final Logger log = LoggerFactory.getLogger(SpoolLineNetwork.class);

    private final Path folder;

    SpoolLineNetwork(KindlineSettings settings) {
        this.folder = settings.dataDir().resolve("line-orders");
    }

    @Override
    public Answer carryOut(Order order) {
        Path file = folder.resolve(order.key() + ".txt");
        if (Files.exists(file)) {
            return new Answer.Done();
        }
        try {
            OwnersFile.makeWhole(
                    file,
                    "Line: %s%nNumber on calls: %s%n"
                            .formatted(
                                    order.line(), order.wanted().name().toLowerCase(Locale.ROOT)));
            log.info("line order {} lies in the folder of the network", order.key());
            return new Answer.Done();
        } catch (IOException e) {
            log.warn("line order {} cannot be written: {}", order.key(), e.toString());
            return new Answer.Unknown("The folder of the network cannot be written.");
        }
    }
}
