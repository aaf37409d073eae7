package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailPositions;
import io.kindline.application.mail.ReceiveMail;
import io.kindline.domain.mail.Reading;
import io.kindline.domain.mail.Trait;
import io.kindline.infrastructure.mail.mime.MailSource;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what is new in a folder. What counts is the mails' ids: each above the last one taken is
 * taken, whoever has looked at it meanwhile. A mail is marked as seen only after it is stored.
 */
@Component
class MailboxReader {
    private static final Logger log = LoggerFactory.getLogger(MailboxReader.class);

    private final MailIntake intake;
    private final MailIntake.LastResort lastResort;
    private final MailPositions positions;
    private final long bytesMax;

    MailboxReader(
            MailIntake intake,
            MailIntake.LastResort lastResort,
            MailPositions positions,
            KindlineSettings settings) {
        this.intake = intake;
        this.lastResort = lastResort;
        this.positions = positions;
        this.bytesMax = settings.mail().bytesMax();
    }

    /** Reads it up to now; how many mails were taken. */
    int readNew(MailIntake.At at, IMAPFolder folder) throws MessagingException, IOException {
        long validity = folder.getUIDValidity();
        Optional<Reading> before =
                positions.of(at.door().id()).filter(it -> it.validity() == validity);
        return before.isPresent()
                ? readOn(at, folder, before.get())
                : readFirst(at, folder, validity);
    }

    private int readOn(MailIntake.At at, IMAPFolder folder, Reading before)
            throws MessagingException, IOException {
        long from = before.lastUid() + 1;
        int taken = 0;
        for (IMAPMessage mail : known(folder, folder.getMessagesByUID(from, UIDFolder.LASTUID))) {
            long uid = folder.getUID(mail);
            if (uid >= from) {
                take(at, mail, Optional.of(before.upTo(uid)));
                taken++;
            }
        }
        return taken;
    }

    /** All ids are new: what nobody marked as seen is not taken yet, and only that. */
    private int readFirst(MailIntake.At at, IMAPFolder folder, long validity)
            throws MessagingException, IOException {
        long next = folder.getUIDNext();
        int taken = 0;
        Message[] unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        long highest = 0;
        for (IMAPMessage mail : known(folder, unseen)) {
            highest = Math.max(highest, folder.getUID(mail));
            take(at, mail, Optional.empty());
            taken++;
        }
        positions.advance(at.door().id(), new Reading(validity, Math.max(next - 1, highest)));
        return taken;
    }

    private static List<IMAPMessage> known(IMAPFolder folder, Message[] mails)
            throws MessagingException {
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(mails, profile);
        return Stream.of(mails)
                .filter(IMAPMessage.class::isInstance)
                .map(IMAPMessage.class::cast)
                .sorted(Comparator.comparingInt(Message::getMessageNumber))
                .toList();
    }

    private void take(MailIntake.At at, IMAPMessage mail, Optional<Reading> position)
            throws MessagingException, IOException {
        Path copy = Files.createTempFile("kindline-mail-", ".eml");
        try {
            boolean whole = mail.getSize() <= bytesMax && copied(mail, copy);
            MailSource source = whole ? () -> Files.newInputStream(copy) : headers(mail);
            store(at, source, whole ? Set.of() : Set.of(Trait.TOO_LARGE), position);
            mail.setFlag(Flags.Flag.SEEN, true);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void store(
            MailIntake.At at, MailSource source, Set<Trait> traits, Optional<Reading> position)
            throws IOException {
        try {
            ReceiveMail.Outcome outcome = intake.take(at, source, traits, position);
            log.debug("a mail of {} became {}", at.door().key().value(), outcome.getClass());
        } catch (RuntimeException e) {
            // The database answers: it is this mail, which must not keep the others waiting.
            positions.of(at.door().id());
            log.warn("a mail of {} could not be stored", at.door().key().value(), e);
            lastResort.setAside(at, source);
            position.ifPresent(to -> positions.advance(at.door().id(), to));
        }
    }

    /** False when there is more of it than the server said or than is allowed. */
    private boolean copied(IMAPMessage mail, Path to) throws MessagingException, IOException {
        try (OutputStream out = new LimitedOutput(Files.newOutputStream(to), bytesMax)) {
            mail.writeTo(out);
            return true;
        } catch (LimitedOutput.Full _) {
            return false;
        }
    }

    private static MailSource headers(IMAPMessage mail) throws MessagingException {
        var text = new StringBuilder();
        Collections.list(mail.getAllHeaderLines())
                .forEach(line -> text.append(line).append("\r\n"));
        byte[] bytes = text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        return () -> new ByteArrayInputStream(bytes);
    }
}
