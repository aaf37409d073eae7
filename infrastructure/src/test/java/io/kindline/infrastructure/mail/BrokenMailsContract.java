package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.mail.ReceiveMail;
import io.kindline.infrastructure.mail.mime.BrokenMails;
import io.kindline.infrastructure.shared.LogWatch;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However broken a mail is, it is stored or set aside without a word in the log. */
abstract class BrokenMailsContract extends MailWorld {
    private static final long SEED = 20_261_127;
    private static final int ROUNDS = 300;

    @Autowired private MailIntake intake;

    @Test
    void no_broken_mail_brings_an_exception_out_of_the_intake_or_into_the_log() throws Exception {
        List<byte[]> mails = BrokenMails.of(SEED, ROUNDS);
        int stored = 0;
        try (var log = new LogWatch()) {
            for (byte[] mail : mails) {
                ReceiveMail.Outcome outcome =
                        intake.take(
                                new MailIntake.At(door, mailbox()),
                                () -> new ByteArrayInputStream(mail),
                                Set.of(),
                                Optional.empty());
                stored += outcome instanceof ReceiveMail.Outcome.Stored ? 1 : 0;
            }
            assertThat(log.troubles()).isEmpty();
        }
        assertThat(stored).isGreaterThan(ROUNDS / 2);
    }
}
