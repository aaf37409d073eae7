package io.kindline.application.contacts;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.kit.DomainInMemory;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Planned replies in memory. */
public final class InMemoryPlannedReplies implements PlannedReplies {
    private final DomainInMemory house;
    private final MailSheets sheets;
    private final Map<PlannedReplyId, PlannedReply> replies = new HashMap<>();
    private final Map<PlannedReplyId, List<AttachmentFiles.File>> files = new HashMap<>();

    public InMemoryPlannedReplies(DomainInMemory house, MailSheets sheets) {
        this.house = house;
        this.sheets = sheets;
    }

    @Override
    public void add(PlannedReply.Waiting reply, List<AttachmentFiles.File> with) {
        replies.put(reply.id(), reply);
        files.put(reply.id(), List.copyOf(with));
    }

    @Override
    public Optional<PlannedReply> lock(PlannedReplyId id) {
        return Optional.ofNullable(replies.get(id));
    }

    @Override
    public void save(PlannedReply.Stopped reply) {
        replies.replace(reply.id(), reply);
    }

    @Override
    public void remove(PlannedReplyId id) {
        replies.remove(id);
        files.remove(id);
    }

    @Override
    public List<AttachmentFiles.File> filesOf(PlannedReplyId id) {
        return files.getOrDefault(id, List.of());
    }

    @Override
    public List<PlannedReply> in(ContactId contact) {
        return soonestFirst()
                .filter(reply ->
                        reply.words().contact().equals(contact)
                                || isMergedInto(reply.words().contact(), contact))
                .toList();
    }

    private boolean isMergedInto(ContactId one, ContactId other) {
        return house.contacts.find(one).orElse(null) instanceof Contact.Closed closed
                && closed.mergedInto().filter(other::equals).isPresent();
    }

    @Override
    public List<PlannedReplyId> toSettle(Instant now, int most) {
        return soonestFirst()
                .filter(PlannedReply.Waiting.class::isInstance)
                .map(PlannedReply.Waiting.class::cast)
                .filter(reply ->
                        reply.at(now, heardSince(reply.words())) != PlannedReply.Fate.WAITS)
                .limit(most)
                .map(PlannedReply::id)
                .toList();
    }

    @Override
    public Optional<Instant> heardSince(PlannedReply.Words words) {
        List<ContactId> his =
                house.contacts.newestFirst().stream()
                        .map(stored -> stored.contact())
                        .filter(contact -> contact.head().subscriber().equals(words.subscriber()))
                        .map(Contact::id)
                        .toList();
        return house.messages.in(his).stream()
                .filter(message -> message.author() instanceof Author.Subscriber)
                .filter(message -> isOfHimself(message.id()))
                .map(Message::at)
                .filter(at -> at.isAfter(words.plannedAt()))
                .max(Comparator.naturalOrder());
    }

    private boolean isOfHimself(MessageId message) {
        return sheets.of(message).filter(sheet -> !sheet.nature().equals("personal")).isEmpty();
    }

    private Stream<PlannedReply> soonestFirst() {
        return replies.values().stream()
                .sorted(Comparator.comparing(reply -> reply.words().dueAt()));
    }
}
