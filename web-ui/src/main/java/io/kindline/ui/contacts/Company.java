package io.kindline.ui.contacts;

import io.kindline.application.contacts.AddParticipant;
import io.kindline.application.contacts.ParticipantsInContact;
import io.kindline.application.contacts.RemoveParticipant;
import org.springframework.stereotype.Component;

/** Who else mails went to, and who of them takes part. */
@Component
record Company(AddParticipant add, RemoveParticipant remove, ParticipantsInContact inContact) {}
