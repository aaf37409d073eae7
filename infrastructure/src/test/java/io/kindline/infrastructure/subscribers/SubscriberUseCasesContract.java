package io.kindline.infrastructure.subscribers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.LinkPersons;
import io.kindline.application.subscribers.NameSubscriber;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.UnlinkPersons;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import io.kindline.infrastructure.shared.CountedStatements;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases as they are wired: roles, walls, trail, counts of searches and of statements. */
abstract class SubscriberUseCasesContract {
    private static final String NUMBER = "+79005550142";
    private static final Because HELPING = Because.of(Purpose.HELPING_THE_CALLER);

    @Autowired private Subscribers subscribers;
    @Autowired private FindSubscribers find;
    @Autowired private ViewSubscriber view;
    @Autowired private RevealNumber reveal;
    @Autowired private LinkPersons link;
    @Autowired private UnlinkPersons unlink;
    @Autowired private NameSubscriber name;
    @Autowired private JdbcClient jdbc;

    private final BrandId brand = new BrandId(UUID.randomUUID());
    private final Actor.Staff operator = staff(Role.OPERATOR, brand);
    private final Actor.Staff outsider = staff(Role.OPERATOR, new BrandId(UUID.randomUUID()));
    private final Identity.Given line = SubscriberSamples.line(NUMBER);
    private final Subscriber anna =
            SubscriberSamples.subscriber(brand, "Анна Ануфриева", "KL-000142");

    private static Actor.Staff staff(Role role, BrandId... brands) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brands));
    }

    @BeforeEach
    void anna_is_known() {
        subscribers.add(anna, List.of(line));
    }

    private FindSubscribers.Outcome search(Actor actor, String typed) {
        return find.handle(actor, new FindSubscribers.Command(typed, HELPING, Optional.empty()));
    }

    private List<String> trail(Actor actor) {
        return jdbc.sql(
                        "select action || ' ' || subject || ' ' || particulars"
                                + " from audit_entries where actor = :actor order by id")
                .param("actor", actor.auditName())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    @Test
    void a_search_takes_three_statements_however_many_are_found() {
        for (int i = 0; i < 60; i++) {
            subscribers.add(
                    SubscriberSamples.subscriber(brand, "Иван Иванов", "IV-" + i), List.of());
        }
        for (String typed :
                List.of("Ануфриева", "иван", NUMBER, "KL-000142", "0142 анна", "xyzzy")) {
            assertThat(CountedStatements.during(() -> search(operator, typed)))
                    .as(typed)
                    .hasSize(3);
        }
    }

    @Test
    void knowing_a_writer_takes_one_statement_and_a_new_one_two() {
        var address = new ContactAddress("+79005550199");
        assertThat(CountedStatements.during(() -> subscribers.known(Channel.SMS, address, brand)))
                .hasSize(1);
        assertThat(
                        CountedStatements.during(() ->
                                subscribers.provisional(
                                        Channel.SMS,
                                        address,
                                        "Аня",
                                        brand,
                                        new Language("ru"),
                                        Instant.EPOCH,
                                        new SubscriberId(UUID.randomUUID()))))
                .hasSize(2);
    }

    @Test
    void the_trail_tells_who_searched_why_and_by_what_kind_never_what() {
        search(operator, NUMBER);

        assertThat(trail(operator))
                .singleElement()
                .asString()
                .contains("subscriber.searched", "HELPING_THE_CALLER", "number")
                .doesNotContain("0142", "5550");
    }

    @Test
    void a_purpose_in_words_is_needed_where_the_choice_says_nothing() {
        var unsaid = new Because(Purpose.OTHER, " ");

        assertThat(
                        find.handle(
                                operator,
                                new FindSubscribers.Command("анна", unsaid, Optional.empty())))
                .isInstanceOf(FindSubscribers.Outcome.PurposeUnsaid.class);
        assertThat(trail(operator)).isEmpty();
    }

    @Test
    void last_four_digits_alone_are_refused() {
        assertThat(search(operator, "0142"))
                .isInstanceOf(FindSubscribers.Outcome.SecondFactNeeded.class);
    }

    @Test
    void searches_of_a_shift_are_used_up() {
        jdbc.sql(
                        """
                        insert into subscribers_searches (id, actor, at)
                        select random_id, :actor, current_timestamp from (
                          select %s as random_id from system_range_or_series) r\
                        """
                                .replace("%s", randomId())
                                .replace("system_range_or_series", twoHundred()))
                .param("actor", operator.auditName())
                .update();

        assertThat(search(operator, "анна"))
                .isEqualTo(new FindSubscribers.Outcome.SearchesUsedUp(200));
        assertThat(search(staff(Role.OPERATOR, brand), "анна"))
                .isInstanceOf(FindSubscribers.Outcome.Found.class);
    }

    /** An expression for a fresh UUID, and a table of two hundred rows, of the database. */
    abstract String randomId();

    abstract String twoHundred();

    @ParameterizedTest
    @ValueSource(strings = {"Ануфриева", "Anufrieva", NUMBER, "KL-000142", "0142 анна"})
    void S32_behind_another_brands_wall_nobody_is_found(String typed) {
        assertThat(search(outsider, typed))
                .isInstanceOfSatisfying(
                        FindSubscribers.Outcome.Found.class,
                        found -> assertThat(found.page().items()).isEmpty());
    }

    @Test
    void S32_behind_another_brands_wall_a_record_does_not_exist() {
        assertThat(view.handle(outsider, new ViewSubscriber.Command(anna.id(), HELPING))).isEmpty();
        assertThat(reveal.handle(outsider, new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isInstanceOf(RevealNumber.Outcome.NotThere.class);
        assertThat(name.handle(outsider, new NameSubscriber.Command(anna.id(), "Ольга")))
                .isInstanceOf(NameSubscriber.Outcome.NotThere.class);
        assertThat(link.handle(outsider, new LinkPersons.Command(anna.id(), anna.id())))
                .isInstanceOf(LinkPersons.Outcome.NotThere.class);
        assertThat(trail(outsider)).isEmpty();
    }

    @Test
    void roles_without_the_right_are_turned_away() {
        var administrator = staff(Role.ADMINISTRATOR, brand);

        assertThatThrownBy(() -> search(administrator, "анна")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        reveal.handle(
                                new Actor.Integration(UUID.randomUUID(), Set.of(brand)),
                                new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_number_is_revealed_for_a_purpose_and_the_trail_keeps_it() {
        assertThat(reveal.handle(operator, new RevealNumber.Command(anna.id(), line.id(), HELPING)))
                .isEqualTo(new RevealNumber.Outcome.Revealed(new ContactAddress(NUMBER)));
        assertThat(trail(operator))
                .singleElement()
                .asString()
                .contains("subscriber.number-revealed", "HELPING_THE_CALLER")
                .doesNotContain("5550142");
    }

    @Test
    void P5_a_planted_number_is_in_nothing_that_is_shown_or_printed() {
        var page = view.handle(operator, new ViewSubscriber.Command(anna.id(), HELPING));
        var found = (FindSubscribers.Outcome.Found) search(operator, NUMBER);

        assertThat(found.page().items())
                .singleElement()
                .returns(List.of("*** ***-01-42"), FoundSubscriber::addresses);
        assertThat(
                        List.of(
                                page.orElseThrow().toString(),
                                page.orElseThrow().identities().toString(),
                                found.toString(),
                                new FindSubscribers.Command(NUMBER, HELPING, Optional.empty())
                                        .toString(),
                                line.toString(),
                                new RevealNumber.Outcome.Revealed(new ContactAddress(NUMBER))
                                        .toString()))
                .noneMatch(text -> text.contains("5550142"));
    }

    @Test
    void P5_a_planted_number_is_stored_nowhere_in_clear() {
        List<byte[]> sealed =
                jdbc.sql("select sealed from subscribers_addresses where subscriber_id = :id")
                        .param("id", anna.id().value())
                        .query((row, _) -> Objects.requireNonNull(row.getBytes(1)))
                        .list();

        assertThat(sealed)
                .singleElement()
                .satisfies(bytes ->
                        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                                .doesNotContain("5550142"));
    }

    @Test
    void S24_a_provisional_person_joins_a_known_one_and_leaves_again() {
        SubscriberId unknown =
                subscribers.provisional(
                        Channel.TELEGRAM,
                        new ContactAddress("anna_t"),
                        "",
                        brand,
                        new Language("ru"),
                        Instant.EPOCH,
                        new SubscriberId(UUID.randomUUID()));

        var outcome = link.handle(operator, new LinkPersons.Command(anna.id(), unknown));

        assertThat(link.handle(operator, new LinkPersons.Command(unknown, anna.id())))
                .isInstanceOf(LinkPersons.Outcome.AlreadyOne.class);
        LinkId id = ((LinkPersons.Outcome.Linked) outcome).link();
        assertThat(seen(anna.id()).others()).extracting(Subscriber::id).containsExactly(unknown);
        assertThat(unlink.handle(outsider, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.Unlinked.class);
        assertThat(unlink.handle(operator, id)).isInstanceOf(UnlinkPersons.Outcome.NotThere.class);
        assertThat(seen(anna.id()).others()).isEmpty();
        assertThat(seen(unknown).subscriber().person()).isNotEqualTo(anna.person());
    }

    @Test
    void S32_records_of_two_brands_are_never_joined() {
        var both = new BrandId(UUID.randomUUID());
        Subscriber other = SubscriberSamples.subscriber(both, "Анна Ануфриева", "KL-1");
        subscribers.add(other, List.of());

        assertThat(
                        link.handle(
                                staff(Role.SUPERVISOR, brand, both),
                                new LinkPersons.Command(anna.id(), other.id())))
                .isInstanceOf(LinkPersons.Outcome.DifferentBrands.class);
    }

    private ViewSubscriber.PersonPage seen(SubscriberId id) {
        return view.handle(operator, new ViewSubscriber.Command(id, HELPING)).orElseThrow();
    }
}
