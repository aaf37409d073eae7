package io.kindline.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.kit.Centre;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see a mail, and who may have it as it came. */
class MailReadingTest {
    private final Centre centre = new Centre();
    private final MailLedger ledger = centre.house.port(MailLedger.class);
    private final MessageId message = new MessageId(UUID.randomUUID());
    private final MailFileId original = new MailFileId(UUID.randomUUID());
    private final MailFileId page = new MailFileId(UUID.randomUUID());
    private final MailOriginal fetch =
            new MailOriginal(ledger, centre.house.contacts, centre.house.audit, centre.clock);
    private final MailView view = new MailView(ledger, centre.house.contacts);
    private final BrandId own = centre.queue.brand();
    private final BrandId other = new BrandId(UUID.randomUUID());

    @BeforeEach
    void a_mail_that_olga_has_in_hand() {
        ContactId contact = centre.writes(centre.chat, "anna@example.org", "No network");
        centre.claims();
        ledger.remember(
                new MailLedger.Entry(
                        message,
                        contact,
                        own,
                        Optional.of("1@example.org"),
                        List.of(),
                        "No network",
                        ledger.token(new ContactAddress("anna@example.org")),
                        original,
                        Optional.of(page)));
    }

    private static Actor.Staff somebody(Role role, BrandId brand) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brand));
    }

    @Test
    void who_has_the_contact_in_hand_gets_the_original_and_that_is_noted() {
        assertThat(fetch.handle(centre.olga, message)).contains(original);

        AuditEvent noted = centre.house.audit.events().getLast();
        assertThat(noted.action()).isEqualTo("mail.original-fetched");
        assertThat(noted.actor()).isEqualTo(centre.olga);
        assertThat(noted.brand()).contains(own);
    }

    @Test
    void a_supervisor_of_the_brand_gets_it_too() {
        assertThat(fetch.handle(somebody(Role.SUPERVISOR, own), message)).contains(original);
    }

    @Test
    void a_colleague_another_brand_and_nobody_at_all_get_nothing_and_leave_no_trace() {
        assertThat(fetch.handle(somebody(Role.OPERATOR, own), message)).isEmpty();
        assertThat(fetch.handle(somebody(Role.SUPERVISOR, other), message)).isEmpty();
        assertThat(fetch.handle(centre.olga, new MessageId(UUID.randomUUID()))).isEmpty();
        assertThat(MailOriginal.class.getAnnotation(UseCase.class).allowed())
                .containsExactly(Role.OPERATOR, Role.SUPERVISOR);
        assertThat(centre.house.audit.events()).isEmpty();
    }

    @Test
    void the_page_of_a_mail_is_for_those_who_see_its_brand() {
        assertThat(view.handle(centre.olga, message)).contains(page);
        assertThat(view.handle(somebody(Role.OPERATOR, other), message)).isEmpty();
        assertThat(view.handle(somebody(Role.SUPERVISOR, other), message)).isEmpty();
    }
}
