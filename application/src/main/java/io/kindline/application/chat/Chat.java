package io.kindline.application.chat;

import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Instant;
import java.util.Optional;

/**
 * One web chat. It outlives the contacts it leads to: whoever writes again is heard again.
 *
 * @param name as the visitor gave it, empty when he gave none
 * @param proven the address a signed identity vouched for; without one the visitor is nobody known
 * @param contact the contact he last wrote in; empty before his first word
 * @param expiresAt from then on its token opens nothing
 */
public record Chat(
        ChatId id,
        EntryPointId entryPoint,
        BrandId brand,
        Language language,
        String name,
        Optional<ContactAddress> proven,
        Optional<ContactId> contact,
        Instant expiresAt) {

    /** The longest name, in characters. */
    public static final int NAME_LENGTH_MAX = 200;

    /** Where this visitor can be reached: what was proven, or this chat and nothing else. */
    public ContactAddress address() {
        return proven.orElseGet(() -> new ContactAddress("chat:" + id.value()));
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "chat " + id.value();
    }
}
