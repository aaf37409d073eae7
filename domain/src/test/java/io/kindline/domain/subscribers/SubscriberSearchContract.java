package io.kindline.domain.subscribers;

import static io.kindline.domain.subscribers.SubscriberSamples.NOW;
import static io.kindline.domain.subscribers.SubscriberSamples.line;
import static io.kindline.domain.subscribers.SubscriberSamples.mail;
import static io.kindline.domain.subscribers.SubscriberSamples.subscriber;
import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching, for every adapter. */
@ContractOf(SubscriberDirectory.class)
abstract class SubscriberSearchContract extends SubscribersAtOnceContract {
    protected final BrandId brand = new BrandId(UUID.randomUUID());
    protected final BrandId otherBrand = new BrandId(UUID.randomUUID());

    protected abstract SubscriberDirectory directory();

    protected abstract Transliteration transliteration();

    final Subscriber stored(String name, String account, Identity.Given... identities) {
        Subscriber subscriber = subscriber(brand, name, account);
        subscribers().add(subscriber, List.of(identities));
        return subscriber;
    }

    final List<SubscriberId> found(String typed, BrandId... brands) {
        return switch (SearchText.parse(typed, transliteration())) {
            case SearchText.Understood(SubscriberQuery query) ->
                    directory().search(query, Set.of(brands), Optional.empty()).items().stream()
                            .map(FoundSubscriber::id)
                            .toList();
            case SearchText.LastFourAlone _, SearchText.TooLong _, SearchText.TooShort _ ->
                    throw new AssertionError("not understood: " + typed);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Анна Ануфриева, Anufrieva",
        "Анна Ануфриева, anufriyeva anna",
        "Анна Ануфриева, ануфр",
        "Анна Ануфриева, Anufreva",
        "Анна Ануфриева, Anufrieav",
        "Anna Anufrieva, Ануфриева",
        "Пётр Щукин, Shchukin Petr",
        "Сергей Петров, Pertov",
        "Юлия Цветаева, Yuliya Tsvetayeva",
        "Siti Nurhaliza, nurhalisa",
        "Soekarno Putra, Sukarno",
        "张伟, 张伟",
        "张伟, zhang wei",
        "محمد علي, محمد",
        "محمد علي, Mohammed",
        "Zoë Müller, Muller",
    })
    void S37_a_name_is_found_in_any_script_with_typos(String name, String typed) {
        Subscriber wanted = stored(name, "KL-1");
        stored("Xerxes Quist", "KL-2");
        stored("Борис Годунов", "KL-3");

        assertThat(found(typed, brand)).containsExactly(wanted.id());
    }

    @Test
    void the_best_match_comes_first() {
        Subscriber close = stored("Анна Ануфриевская", "KL-1");
        Subscriber exact = stored("Анна Ануфриева", "KL-2");

        assertThat(found("Ануфриева", brand)).startsWith(exact.id()).contains(close.id());
    }

    @ParameterizedTest
    @CsvSource({
        "8 (900) 000-01-42",
        "+79000000142",
        "ANNA@example.org",
        "kl-000142",
        "0142 ануфриева",
        "Anufrieva 0142",
        "0142 KL-000142",
    })
    void one_is_found_by_number_mail_account_or_last_four_and_a_second_fact(String typed) {
        Subscriber anna =
                stored(
                        "Анна Ануфриева",
                        "KL-000142",
                        line("+79000000142"),
                        mail("anna@example.org"));
        stored("Анна Борисова", "KL-2", line("+79000000143"));

        assertThat(found(typed, brand)).containsExactly(anna.id());
    }

    @Test
    void an_account_that_looks_like_a_number_is_found_too() {
        Subscriber anna = stored("Анна", "9990001122");

        assertThat(found("9990001122", brand)).containsExactly(anna.id());
    }

    @ParameterizedTest
    @CsvSource({"Ануфриева", "+79000000142", "anna@example.org", "KL-1", "0142 Anna"})
    void S32_another_brand_finds_nobody(String typed) {
        stored("Анна Ануфриева", "KL-1", line("+79000000142"), mail("anna@example.org"));

        assertThat(found(typed, otherBrand)).isEmpty();
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void the_surest_come_first_and_pages_follow_without_gap_or_double() {
        List<String> names = List.of("Иван Петров", "Иван Петровский", "Иван Пертов");
        Set<SubscriberId> all = new HashSet<>();
        for (int i = 0; i < 180; i++) {
            all.add(stored(names.get(i % 3), "KL-" + (100 + i)).id());
        }
        var query = new SubscriberQuery.ByName(NameKey.of("петров", transliteration()));
        List<FoundSubscriber> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var page = directory().search(query, Set.of(brand), cursor);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(SubscriberDirectory.PAGE_SIZE);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(read.stream().map(FoundSubscriber::name).distinct().toList()).isEqualTo(names);
        assertThat(read).extracting(FoundSubscriber::id).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whole_words_come_before_beginnings_these_before_swaps_and_the_merely_alike_last() {
        SubscriberId alike = stored("Анна Ануфриевская", "KL-1").id();
        SubscriberId swapped = stored("Анна Ануфриеав", "KL-2").id();
        SubscriberId begun = stored("Аннабель Ануфриеваль", "KL-3").id();
        SubscriberId oneWhole = stored("Аннабель Ануфриева", "KL-4").id();
        SubscriberId whole = stored("Ануфриева Анна", "KL-5").id();

        assertThat(found("Анна Ануфриева", brand))
                .containsExactly(whole, oneWhole, begun, swapped, alike);
    }

    @Test
    void those_of_all_brands_in_sight_are_found_in_one_order() {
        Set<SubscriberId> all = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            all.add(stored("Иван Петров", "KL-" + i).id());
            Subscriber other = subscriber(otherBrand, "Пётр Иванов", "KL-" + i);
            subscribers().add(other, List.of());
            all.add(other.id());
        }
        var query = new SubscriberQuery.ByName(NameKey.of("иван", transliteration()));
        var first = directory().search(query, Set.of(brand, otherBrand), Optional.empty());
        var second = directory().search(query, Set.of(brand, otherBrand), first.next());

        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .extracting(FoundSubscriber::id)
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(second.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x", "1_2", "'1_2_3'", "'_'", "'9_'' or 1=1'"})
    void a_cursor_nobody_gave_starts_anew(String cursor) {
        Subscriber anna = stored("Анна", "KL-1");
        var query = new SubscriberQuery.ByName(NameKey.of("анна", transliteration()));

        assertThat(directory().search(query, Set.of(brand), Optional.of(cursor)).items())
                .extracting(FoundSubscriber::id)
                .containsExactly(anna.id());
    }

    @Test
    void who_has_no_account_is_found_by_name_when_an_account_may_be_meant() {
        SubscriberId anna =
                subscribers()
                        .provisional(
                                Channel.TELEGRAM,
                                new ContactAddress("778"),
                                "Анна",
                                brand,
                                new Language("ru"),
                                NOW,
                                new SubscriberId(UUID.randomUUID()));
        Subscriber other = stored("Борис", "ANNA");
        var query =
                new SubscriberQuery.ByAccount(
                        other.account().orElseThrow(), NameKey.of("anna", transliteration()));

        assertThat(directory().search(query, Set.of(brand), Optional.empty()).items())
                .extracting(FoundSubscriber::id)
                .containsExactly(other.id(), anna);
    }
}
