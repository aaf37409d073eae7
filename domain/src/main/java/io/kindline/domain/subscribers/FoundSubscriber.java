package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of a search's answer.
 *
 * @param person the same for records of one person among those the actor may see: the first of
 *     their ids by its text
 * @param addresses masked
 */
public record FoundSubscriber(
        SubscriberId id,
        PersonId person,
        BrandId brand,
        String name,
        Standing standing,
        String region,
        String tariff,
        Optional<LocalDate> loyalSince,
        List<String> addresses) {

    public FoundSubscriber {
        addresses = List.copyOf(addresses);
    }

    /** Only the id: the rest is personal. */
    @Override
    public String toString() {
        return "FoundSubscriber[" + id.value() + "]";
    }
}
