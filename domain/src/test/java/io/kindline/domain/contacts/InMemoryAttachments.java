package io.kindline.domain.contacts;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attachments in memory. */
public final class InMemoryAttachments implements Attachments {
    private final List<Attachment> stored = new ArrayList<>();

    @Override
    public void add(List<Attachment> attachments) {
        stored.addAll(attachments);
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return stored.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Map<MessageId, List<Attachment>> of(Collection<MessageId> messages) {
        return stored.stream()
                .filter(one -> messages.contains(one.message()))
                .collect(groupingBy(Attachment::message));
    }
}
