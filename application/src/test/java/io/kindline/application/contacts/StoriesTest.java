package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.kit.Centre;
import io.kindline.application.promises.MakePromise;
import io.kindline.application.promises.PromiseBook;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stories told in memory, in milliseconds. */
class StoriesTest {
    private static final String ANNA = "+79000000142";
    private final Centre centre = new Centre();

    private Disposition ended(Outcome outcome, Emotion how) {
        return new Disposition(outcome, "", how, "");
    }

    @Test
    void S19_a_human_request_is_counted_and_never_against_handle_time() {
        ContactId billing = centre.writes(centre.chat, ANNA, "Счёт за март?");
        centre.claims();
        centre.pass(Duration.ofSeconds(100));
        centre.closes(billing, ended(Outcome.ANSWERED, Emotion.CALM));
        ContactId lullaby = centre.writes(centre.chat, "+79000000143", "Спойте колыбельную");
        centre.claims();
        centre.pass(Duration.ofMinutes(50));
        centre.closes(lullaby, ended(Outcome.HUMAN_REQUEST, Emotion.HAPPY));

        var tally = centre.house.shifts.tally(centre.olga.id(), centre.now().minusSeconds(9_000));
        assertThat(tally.handled()).isEqualTo(2);
        assertThat(tally.humanRequests()).isEqualTo(1);
        assertThat(tally.averageHandling()).contains(Duration.ofSeconds(100));
    }

    @Test
    void S21_line_breaks_and_any_script_stay_as_they_were_written() {
        String poem = "Строка один\n\n  שורה שתיים\n三行目 👩‍👩‍👧‍👦\n=1+1 <b>";
        ContactId id = centre.writes(centre.chat, ANNA, poem);

        assertThat(centre.house.messages.in(Set.of(id)))
                .extracting((Message message) -> message.text().value())
                .containsExactly(poem);
    }

    @Test
    void S24_what_was_told_and_promised_on_one_channel_is_known_on_the_next() {
        EntryPoint another = DoorSamples.door(centre.queue);
        centre.house.entryPoints.save(another);
        ContactId first = centre.writes(centre.chat, "+79000000142", "Я за лесом, связи нет");
        Contact.Active active = centre.claims();
        new NoteFact(centre.book, centre.house.facts, centre.clock, centre.ids)
                .handle(centre.olga, first, "Живёт за лесом");
        new MakePromise(
                        centre.book,
                        new PromiseBook(centre.house.promises, centre.live, centre.ids),
                        centre.house.subscribers,
                        centre.clock)
                .handle(
                        centre.olga,
                        new MakePromise.Command(first, "Узнаем и скажем", Duration.ofHours(2)));
        centre.closes(first, ended(Outcome.PROMISED, Emotion.CALM));
        centre.pass(Duration.ofHours(40));

        ContactId second = centre.writes(another, ANNA, "Это снова я");
        SubscriberId person = centre.claims().head().subscriber();

        assertThat(second).isNotEqualTo(first);
        assertThat(person).isEqualTo(active.head().subscriber());
        assertThat(new AlreadyTold(centre.house.reads).handle(centre.olga, person))
                .extracting(FactLine::text)
                .containsExactly("Живёт за лесом");
        assertThat(centre.house.promises.openTo(person, centre.olga.brands())).hasSize(1);
        assertThat(
                        new SubscriberTimeline(centre.house.reads)
                                .handle(centre.olga, person, Optional.empty(), 10)
                                .items())
                .extracting(TimelineEntry::id)
                .containsExactly(second, first);
    }

    @Test
    void S36_how_people_came_and_left_is_reported() {
        for (Emotion end : List.of(Emotion.CALM, Emotion.CALM, Emotion.GRATEFUL)) {
            ContactId id =
                    centre.writes(centre.chat, "u-" + centre.ids.next(), "Опять не работает!");
            centre.claims();
            new DescribeContact(centre.book)
                    .handle(
                            centre.olga,
                            new DescribeContact.Command(
                                    id, Optional.of(Emotion.ANGRY), Optional.empty()));
            centre.closes(id, ended(Outcome.SOLVED, end));
        }

        assertThat(
                        centre.house.reads.emotionChanges(
                                centre.olga.brands(), centre.now(), centre.now().plusSeconds(1)))
                .containsExactly(
                        new EmotionChange(Emotion.ANGRY, Emotion.CALM, 2),
                        new EmotionChange(Emotion.ANGRY, Emotion.GRATEFUL, 1));
    }

    @Test
    void whoever_writes_again_within_a_day_goes_on_and_later_begins_anew() {
        ContactId first = centre.writes(centre.chat, ANNA, "Здравствуйте");
        centre.claims();
        centre.closes(first, ended(Outcome.SOLVED, Emotion.CALM));
        centre.pass(Duration.ofHours(23));
        assertThat(centre.writes(centre.chat, ANNA, "И ещё")).isEqualTo(first);

        centre.claims();
        centre.closes(first, ended(Outcome.SOLVED, Emotion.CALM));
        centre.pass(Duration.ofHours(24));
        assertThat(centre.writes(centre.chat, ANNA, "Новое")).isNotEqualTo(first);
    }
}
