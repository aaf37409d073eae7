package io.kindline.application.board;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a list behind a figure.
 *
 * @param words the contact's heading, or the promise
 * @param at since when it waits or is held, when it arrived or was rated, or when it is due
 * @param quality the mark, where the list is one of ratings
 */
public record BoardEntry(
        ContactId contact,
        Channel channel,
        String words,
        Instant at,
        Optional<OperatorId> operator,
        OptionalInt quality,
        OptionalInt speed) {}
