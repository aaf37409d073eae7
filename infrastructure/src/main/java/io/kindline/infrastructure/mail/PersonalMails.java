package io.kindline.infrastructure.mail;

import io.kindline.domain.mail.MailFileId;
import io.kindline.infrastructure.shared.PersonalTables;
import io.kindline.infrastructure.shared.PersonalTables.PersonalFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mails of a person, with the originals and pages on disk. That a mail was taken stays in the
 * ledger of what came in, so that the same mail does not come back.
 */
@Configuration(proxyBeanMethods = false)
class PersonalMails {
    private static final String HIS =
            " contact_id in (select id from contacts_contacts where subscriber_id in (:ids))";
    private static final String THEIRS = " contact_id in (:contacts)";

    /** Mails that became no message stand in no contact. */
    private static final String SET_ASIDE =
            " at < :until and entry_point_id in"
                    + " (select id from entrypoints_entry_points where brand_id = :brand)";

    @Bean
    PersonalTables mailsOfPerson(JdbcClient jdbc, DiskMailFiles disk) {
        return new PersonalTables(jdbc, "mail")
                .reading(
                        "mails",
                        "select message_id, contact_id, internet_id, reference_ids, subject,"
                                + " original from mail_mails where"
                                + HIS
                                + " order by message_id")
                .files(of ->
                        originals(jdbc, HIS, of).stream()
                                .map(id ->
                                        new PersonalFile(id.value() + ".eml", () -> disk.open(id)))
                                .toList())
                .fading(
                        "WORDS",
                        of -> dropping(disk, kept(jdbc, THEIRS, of)),
                        "delete from mail_mails where" + THEIRS)
                .fadingByItself(
                        "WORDS",
                        (brand, until) -> dropping(disk, setAside(jdbc, brand, until)),
                        "delete from mail_set_aside where" + SET_ASIDE)
                .afterErasure(of -> dropping(disk, kept(jdbc, HIS, of)))
                .erasing(
                        "delete from mail_answers where sender in"
                                + " (select sender from mail_mails where"
                                + HIS
                                + ")",
                        "delete from mail_mails where" + HIS);
    }

    private static List<MailFileId> originals(JdbcClient jdbc, String whose, Set<UUID> of) {
        return jdbc.sql("select original from mail_mails where" + whose + " order by message_id")
                .param(word(whose), of)
                .query((row, _) -> new MailFileId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String word(String whose) {
        return whose.equals(HIS) ? "ids" : "contacts";
    }

    private static List<MailFileId> kept(JdbcClient jdbc, String whose, Set<UUID> of) {
        List<MailFileId> pages =
                jdbc.sql("select page from mail_mails where page is not null and" + whose)
                        .param(word(whose), of)
                        .query((row, _) -> new MailFileId(row.getObject(1, UUID.class)))
                        .list();
        return Stream.concat(originals(jdbc, whose, of).stream(), pages.stream()).toList();
    }

    private static List<MailFileId> setAside(JdbcClient jdbc, UUID brand, OffsetDateTime until) {
        return jdbc.sql("select original from mail_set_aside where" + SET_ASIDE)
                .param("brand", brand)
                .param("until", until)
                .query((row, _) -> new MailFileId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Runnable dropping(DiskMailFiles disk, List<MailFileId> files) {
        return () -> files.forEach(disk::drop);
    }
}
