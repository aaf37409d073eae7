package io.kindline.application.contacts;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.kit.DomainInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Public threads, by looking at all contacts in memory. */
public final class InMemoryPublicThreads implements PublicThreads {
    private final DomainInMemory house;

    public InMemoryPublicThreads(DomainInMemory house) {
        this.house = house;
    }

    @Override
    public Set<ContactId> among(Set<ContactId> contacts) {
        return contacts.stream()
                .filter(id -> house.contacts.find(id).filter(this::isOfOne).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOfOne(Contact asked) {
        Contact root = goesOnIn(asked).flatMap(house.contacts::find).orElse(asked);
        return isPublic(root)
                || all().anyMatch(one ->
                        goesOnIn(one).equals(Optional.of(root.id())) && isPublic(one))
                || wentOnAt(root);
    }

    private boolean wentOnAt(Contact root) {
        EntryPointId door = root.head().entryPoint();
        Instant since =
                root.head().openedAt().minus(Duration.ofDays(PublicThreads.GOES_ON_FOR_DAYS));
        Set<ContactId> began =
                all().filter(one ->
                                house.subscribers
                                        .linkedTo(root.head().subscriber())
                                        .contains(one.head().subscriber()))
                        .flatMap(one ->
                                Stream.concat(
                                        Stream.of(one),
                                        goesOnIn(one).flatMap(house.contacts::find).stream()))
                        .filter(this::isPublic)
                        .filter(one -> one.head().brand().equals(root.head().brand()))
                        .map(Contact::id)
                        .collect(Collectors.toSet());
        return house.messages.in(List.copyOf(began)).stream()
                .filter(message -> message.author() instanceof Author.Operator)
                .filter(message -> message.at().isAfter(since))
                .map(Message::via)
                .anyMatch(Optional.of(door)::equals);
    }

    private static Optional<ContactId> goesOnIn(Contact one) {
        return one instanceof Contact.Closed closed ? closed.mergedInto() : Optional.empty();
    }

    private boolean isPublic(Contact one) {
        return house.entryPoints.byId(one.head().entryPoint()).channel().isPublic();
    }

    private Stream<Contact> all() {
        return house.contacts.newestFirst().stream().map(stored -> stored.contact());
    }
}
