package io.kindline.application.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.kindline.application.kit.KindlineInMemory;
import io.kindline.domain.board.Satisfaction;
import io.kindline.domain.board.ServiceLevel;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.InMemoryContacts.Stored;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The board's figures, counted from what is in memory. */
public final class InMemoryBoardReads implements BoardReads {
    private static final ServiceLevel IN_TIME = new ServiceLevel(1, 0, 0, 0, 0);
    private static final ServiceLevel LATE = new ServiceLevel(0, 1, 0, 0, 0);
    private static final ServiceLevel ABANDONED = new ServiceLevel(0, 0, 1, 0, 0);
    private static final ServiceLevel OVERDUE = new ServiceLevel(0, 0, 0, 1, 0);
    private static final ServiceLevel FRESH = new ServiceLevel(0, 0, 0, 0, 1);

    private final KindlineInMemory house;

    public InMemoryBoardReads(KindlineInMemory house) {
        this.house = house;
    }

    private Stream<Contact> of(Set<BrandId> brands) {
        return house.contacts.newestFirst().stream()
                .map(Stored::contact)
                .filter(one -> brands.contains(one.head().brand()));
    }

    private Stream<Contact> arrived(Set<BrandId> brands, Instant from) {
        return of(brands)
                .filter(one -> !one.head().openedAt().isBefore(from))
                .filter(one -> channel(one) != Channel.VOICE)
                .filter(one -> !isMerged(one));
    }

    private static boolean isMerged(Contact one) {
        return one instanceof Contact.Closed closed
                && closed.disposition().outcome() == Outcome.MERGED;
    }

    private ServiceLevel fate(Contact one, Instant now, Duration within) {
        Instant due = one.head().openedAt().plus(within);
        Optional<Instant> answered =
                house.messages.in(List.of(one.id())).stream()
                        .filter(message -> message.author() instanceof Author.Operator)
                        .map(Message::at)
                        .min(Comparator.naturalOrder());
        if (answered.isPresent()) {
            return answered.get().isAfter(due) ? LATE : IN_TIME;
        }
        if (one instanceof Contact.Closed) {
            return ABANDONED;
        }
        return due.isBefore(now) ? OVERDUE : FRESH;
    }

    @Override
    public List<Arrivals> arrivals(
            Set<BrandId> brands, Instant from, Instant now, Duration within) {
        return arrived(brands, from)
                .map(one ->
                        new Arrivals(
                                one.head().queue(),
                                one.head().openedAt().truncatedTo(ChronoUnit.HOURS),
                                fate(one, now, within)))
                .collect(groupingBy(one -> Map.entry(one.queue(), one.hour())))
                .entrySet()
                .stream()
                .map(group ->
                        new Arrivals(
                                group.getKey().getKey(),
                                group.getKey().getValue(),
                                group.getValue().stream()
                                        .map(Arrivals::level)
                                        .reduce(ServiceLevel.NONE, ServiceLevel::plus)))
                .toList();
    }

    @Override
    public List<Presence> onDuty() {
        return house.presences.states().keySet().stream()
                .map(house.presences::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Held> held(Set<BrandId> brands) {
        return of(brands)
                .filter(Contact.Held.class::isInstance)
                .map(Contact.Held.class::cast)
                .collect(groupingBy(Contact.Held::operator))
                .entrySet()
                .stream()
                .map(hands -> {
                    int parked =
                            (int)
                                    hands.getValue().stream()
                                            .filter(Contact.Parked.class::isInstance)
                                            .count();
                    return new Held(hands.getKey(), hands.getValue().size() - parked, parked);
                })
                .toList();
    }

    @Override
    public Board.PromiseLoad promises(Set<BrandId> brands, Instant now, Instant soon) {
        List<Instant> due = promised(brands).map(one -> one.words().dueAt()).toList();
        int overdue = (int) due.stream().filter(now::isAfter).count();
        int later = (int) due.stream().filter(soon::isBefore).count();
        return new Board.PromiseLoad(overdue, due.size() - overdue - later, due.size());
    }

    private Stream<Promise.Open> promised(Set<BrandId> brands) {
        return house.promises.open().stream().filter(one -> brands.contains(one.words().brand()));
    }

    @Override
    public Satisfaction satisfaction(Set<BrandId> brands, Instant from, Instant to) {
        List<Contact.Closed> asked = asked(brands, from, to).toList();
        List<Rating> given = rated(asked).values().stream().toList();
        return new Satisfaction(
                asked.size(), marks(given, Rating::quality), marks(given, Rating::speed));
    }

    private Stream<Contact.Closed> asked(Set<BrandId> brands, Instant from, Instant to) {
        return of(brands)
                .filter(one -> !isMerged(one))
                .filter(one -> Set.of(Channel.WEB_CHAT, Channel.APP_CHAT).contains(channel(one)))
                .filter(Contact.Closed.class::isInstance)
                .map(Contact.Closed.class::cast)
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(to));
    }

    private Map<Contact, Rating> rated(List<Contact.Closed> asked) {
        return asked.stream()
                .filter(one -> house.ratings.of(one.id()).isPresent())
                .collect(
                        toMap(
                                Function.identity(),
                                one -> house.ratings.of(one.id()).orElseThrow()));
    }

    private static Satisfaction.Marks marks(List<Rating> given, Function<Rating, Mark> question) {
        List<Integer> marks = given.stream().map(question).map(Mark::value).toList();
        return new Satisfaction.Marks(
                marks.size(),
                marks.stream().mapToLong(Integer::longValue).sum(),
                (int) marks.stream().filter(mark -> mark >= 4).count());
    }

    @Override
    public List<BoardEntry> behind(Behind figure, Set<BrandId> brands, Span span, int limit) {
        Comparator<BoardEntry> byTime = Comparator.comparing(BoardEntry::at);
        Stream<BoardEntry> lines =
                switch (figure) {
                    case Behind.Waiting(var queue) ->
                            of(brands)
                                    .filter(Contact.Unassigned.class::isInstance)
                                    .map(Contact.Unassigned.class::cast)
                                    .filter(one -> queue.isEmpty() || isIn(one, queue.get()))
                                    .map(one -> entry(one, one.ticket().since()))
                                    .sorted(byTime);
                    case Behind.Missed(var queue) ->
                            arrived(brands, span.from())
                                    .filter(one -> queue.isEmpty() || isIn(one, queue.get()))
                                    .filter(one ->
                                            !Set.of(IN_TIME, FRESH)
                                                    .contains(fate(one, span.now(), span.within())))
                                    .map(one -> entry(one, one.head().openedAt()));
                    case Behind.HeldBy(OperatorId operator) ->
                            of(brands)
                                    .filter(Contact.Held.class::isInstance)
                                    .map(Contact.Held.class::cast)
                                    .filter(one -> one.operator().equals(operator))
                                    .map(one -> entry(one, since(one)))
                                    .sorted(byTime);
                    case Behind.Promised() ->
                            promised(brands)
                                    .flatMap(one ->
                                            house.contacts.find(one.words().contact()).stream()
                                                    .map(in -> entry(in, one.words().dueAt())))
                                    .sorted(byTime);
                    case Behind.Rated() ->
                            rated(asked(brands, span.from(), span.now()).toList())
                                    .entrySet()
                                    .stream()
                                    .map(one -> entry(one.getKey(), one.getValue()))
                                    .sorted(
                                            Comparator.comparingInt(one ->
                                                    one.quality().orElse(0)
                                                            + one.speed().orElse(0)));
                };
        return lines.limit(limit).toList();
    }

    private static Instant since(Contact.Held held) {
        return switch (held) {
            case Contact.Active active -> active.since();
            case Contact.Parked parked -> parked.since();
            case Contact.WrapUp wrapUp -> wrapUp.since();
        };
    }

    private static boolean isIn(Contact one, Object queue) {
        return one.head().queue().equals(queue);
    }

    private Channel channel(Contact one) {
        return house.entryPoints.byId(one.head().entryPoint()).channel();
    }

    private BoardEntry entry(Contact one, Instant at) {
        return new BoardEntry(
                one.id(),
                channel(one),
                "",
                at,
                one.holder(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private BoardEntry entry(Contact one, Rating rating) {
        return new BoardEntry(
                one.id(),
                channel(one),
                "",
                rating.at(),
                rating.operator(),
                OptionalInt.of(rating.quality().value()),
                OptionalInt.of(rating.speed().value()));
    }
}
