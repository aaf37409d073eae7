package io.kindline.ui.mail;

import io.kindline.application.mail.MailboxHealth;
import io.kindline.application.mail.SaveMailbox;
import io.kindline.application.mail.TryMailbox;
import io.kindline.domain.operators.Brands;
import io.kindline.ui.shell.CurrentActor;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** What the page of mailboxes asks and does. */
@Component
record MailboxWork(
        CurrentActor current,
        MailboxHealth health,
        SaveMailbox save,
        TryMailbox attempt,
        Brands brands,
        MailboxTick tick,
        InstantSource clock) {}
