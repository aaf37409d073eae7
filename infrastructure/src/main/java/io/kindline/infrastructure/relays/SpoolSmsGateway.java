package io.kindline.infrastructure.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.relays.SmsGateway;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.OwnersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The network of a house that has none yet: each short message becomes one file of the data folder,
 * named by its id, for a program of the house's to take away. Only the owner can read it; it is the
 * outside of the house, so it holds the number. A second copy is not written.
 */
@Component
class SpoolSmsGateway implements SmsGateway {
    private static final Logger log = LoggerFactory.getLogger(SpoolSmsGateway.class);

    private final Path folder;

    SpoolSmsGateway(KindlineSettings settings) {
        this.folder = settings.dataDir().resolve("sms");
    }

    @Override
    public Handover send(Sms sms) {
        Path file = folder.resolve(sms.id() + ".txt");
        if (Files.exists(file)) {
            return new Handover.Sent();
        }
        try {
            OwnersFile.makeWhole(
                    file,
                    "From: %s%nTo: %s%n%n%s%n"
                            .formatted(sms.from().value(), sms.to().value(), sms.text()));
            log.info("short message {} lies in the folder of the network", sms.id());
            return new Handover.Sent();
        } catch (IOException e) {
            log.warn("short message {} cannot be written: {}", sms.id(), e.toString());
            return new Handover.TryAgain("The folder of the network cannot be written.");
        }
    }
}
