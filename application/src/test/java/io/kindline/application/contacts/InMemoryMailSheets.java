package io.kindline.application.contacts;

import io.kindline.domain.contacts.MessageId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sheets of mails in memory. */
public final class InMemoryMailSheets implements MailSheets {
    private final Map<MessageId, MailSheet> sheets = new HashMap<>();

    @Override
    public void add(MessageId message, MailSheet sheet) {
        sheets.put(message, sheet);
    }

    @Override
    public Optional<MailSheet> of(MessageId message) {
        return Optional.ofNullable(sheets.get(message));
    }
}
