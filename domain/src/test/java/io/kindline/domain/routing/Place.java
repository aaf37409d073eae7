package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A place in the line, for tests: plain unless told otherwise. */
public record Place(
        ContactId contact,
        Queue queue,
        int rank,
        Instant since,
        Instant offerFrom,
        Language language,
        Instant relaxAt,
        Optional<OperatorId> preferred,
        Instant preferredUntil) {

    public static Place in(Queue queue, Instant since) {
        return new Place(
                new ContactId(UUID.randomUUID()),
                queue,
                20 + queue.priority(),
                since,
                since,
                new Language("ru"),
                since.plusSeconds(120),
                Optional.empty(),
                since.plusSeconds(30));
    }

    public Place ranked(int other) {
        return new Place(
                contact,
                queue,
                other,
                since,
                offerFrom,
                language,
                relaxAt,
                preferred,
                preferredUntil);
    }

    public Place speaking(String other) {
        return new Place(
                contact,
                queue,
                rank,
                since,
                offerFrom,
                new Language(other),
                relaxAt,
                preferred,
                preferredUntil);
    }

    public Place preferring(OperatorId operator) {
        return new Place(
                contact,
                queue,
                rank,
                since,
                offerFrom,
                language,
                relaxAt,
                Optional.of(operator),
                preferredUntil);
    }

    public Place offeredFrom(Instant other) {
        return new Place(
                contact, queue, rank, since, other, language, relaxAt, preferred, preferredUntil);
    }
}
