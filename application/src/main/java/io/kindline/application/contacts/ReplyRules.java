package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import java.util.List;
import java.util.Optional;

/** What may leave by which door, now or later. */
public final class ReplyRules {
    private final EntryPoints entryPoints;
    private final WaysOut waysOut;

    public ReplyRules(EntryPoints entryPoints, WaysOut waysOut) {
        this.entryPoints = entryPoints;
        this.waysOut = waysOut;
    }

    EntryPoint doorOf(Contact contact) {
        return entryPoints.byId(contact.head().entryPoint());
    }

    /** Why it cannot leave; empty when it can. */
    Optional<StepOutcome.Invalid> refusal(
            Contact contact, EntryPointId by, MessageText text, List<AttachmentFiles.File> files) {
        if (files.size() > SendReply.FILES_MAX) {
            return invalid(
                    "too-many-files", "A message has " + SendReply.FILES_MAX + " files at most.");
        }
        EntryPoint door = entryPoints.byId(by);
        if (!door.id().equals(contact.head().entryPoint())
                && !waysOut.lead(contact.id(), door.id())) {
            return invalid("door", "This door does not lead to the subscriber.");
        }
        ChannelGateway.ChannelCapabilities carries = waysOut.capabilities(door);
        if (text.value().length() > carries.textMax()) {
            return invalid(
                    "too-long",
                    "This channel carries " + carries.textMax() + " characters at most.");
        }
        return files.isEmpty() || carries.attachments() == ChannelGateway.Ability.YES
                ? Optional.empty()
                : invalid("no-files", "This channel carries no files.");
    }

    private static Optional<StepOutcome.Invalid> invalid(String what, String why) {
        return Optional.of(new StepOutcome.Invalid(what, why));
    }
}
