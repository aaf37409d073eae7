package io.kindline.infrastructure.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.subscribers.Because;
import io.kindline.application.subscribers.FindSubscribers;
import io.kindline.application.subscribers.RevealNumber;
import io.kindline.application.subscribers.ViewSubscriber;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.FoundSubscriber;
import io.kindline.domain.subscribers.Purpose;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.infrastructure.shared.CountedStatements;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Trail, secrecy, counts of searches and of statements. */
abstract class SubscriberUseCasesContract extends WiredSubscribers {
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
}
