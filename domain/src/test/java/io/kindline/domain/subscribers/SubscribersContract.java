package io.kindline.domain.subscribers;

import static io.kindline.domain.subscribers.SubscriberSamples.NOW;
import static io.kindline.domain.subscribers.SubscriberSamples.line;
import static io.kindline.domain.subscribers.SubscriberSamples.mail;
import static io.kindline.domain.subscribers.SubscriberSamples.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Storing, searching and linking, for every adapter. */
@ContractOf({Subscribers.class, SubscriberDirectory.class, PersonLinks.class})
public abstract class SubscribersContract extends SubscribersAtOnceContract {
    protected final BrandId brand = new BrandId(UUID.randomUUID());
    protected final BrandId otherBrand = new BrandId(UUID.randomUUID());

    protected abstract SubscriberDirectory directory();

    protected abstract PersonLinks links();

    protected abstract Transliteration transliteration();

    private Subscriber stored(String name, String account, Identity.Given... identities) {
        Subscriber subscriber = subscriber(brand, name, account);
        subscribers().add(subscriber, List.of(identities));
        return subscriber;
    }

    private List<SubscriberId> found(String typed, BrandId... brands) {
        return switch (SearchText.parse(typed, transliteration())) {
            case SearchText.Understood(SubscriberQuery query) ->
                    directory().search(query, Set.of(brands), Optional.empty()).items().stream()
                            .map(FoundSubscriber::id)
                            .toList();
            case SearchText.LastFourAlone _, SearchText.TooLong _, SearchText.TooShort _ ->
                    throw new AssertionError("not understood: " + typed);
        };
    }

    @Test
    void a_stored_record_is_read_as_it_was_written() {
        Subscriber anna = stored("Анна Ануфриева", "KL-1", line("+79000000142"));

        assertThat(subscribers().find(anna.id()))
                .get()
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(anna);
    }

    @Test
    void lines_come_first_and_all_are_masked() {
        Subscriber anna = stored("Анна", "KL-1", mail("anna@example.org"), line("8 900 000 01 42"));

        assertThat(subscribers().identities(anna.id()))
                .extracting(Identity::masked)
                .containsExactly("*** ***-01-42", "a***@example.org");
    }

    @Test
    void revealing_gives_back_what_was_stored_to_nobody_else() {
        var number = line("8 900 000 01 42");
        Subscriber anna = stored("Анна", "KL-1", number);
        Subscriber boris = stored("Борис", "KL-2");

        assertThat(subscribers().reveal(anna.id(), number.id()))
                .contains(new ContactAddress("+79000000142"));
        assertThat(subscribers().reveal(boris.id(), number.id())).isEmpty();
    }

    @Test
    void an_address_or_account_of_another_is_not_taken() {
        stored("Анна", "KL-1", line("+79000000142"));

        assertThatThrownBy(() -> stored("Борис", "KL-2", line("8 900 000-01-42")))
                .isInstanceOf(Subscribers.AddressTaken.class)
                .hasMessageNotContaining("0142");
        assertThatThrownBy(() -> stored("Борис", "KL-1"))
                .isInstanceOf(Subscribers.AddressTaken.class);
    }

    @Test
    void a_provisional_person_is_named() {
        SubscriberId id =
                subscribers()
                        .provisional(
                                Channel.TELEGRAM,
                                new ContactAddress("777"),
                                "",
                                brand,
                                new Language("en"),
                                NOW,
                                new SubscriberId(UUID.randomUUID()));
        Subscriber unknown = subscribers().find(id).orElseThrow();

        subscribers().save(unknown.named("Zoë Müller"));

        assertThat(unknown.standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(subscribers().find(id).orElseThrow())
                .returns("Zoë Müller", Subscriber::name)
                .returns(Standing.CONFIRMED, Subscriber::standing);
        assertThat(found("zoe muller", brand)).containsExactly(id);
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
    void S24_linked_records_are_one_person_and_unlinking_loses_nothing() {
        Subscriber anna = stored("Анна", "KL-1");
        Subscriber annasTelegram = stored("Аня", "KL-2");
        Subscriber annasMail = stored("anna.a", "KL-3");
        var inner = new LinkId(UUID.randomUUID());
        var outer = new LinkId(UUID.randomUUID());
        links().link(inner, annasMail.person(), annasTelegram.person(), "operator:1", NOW);
        links().link(outer, annasTelegram.person(), anna.person(), "operator:1", NOW);

        assertThat(idsOf(anna.person()))
                .containsExactlyInAnyOrder(anna.id(), annasTelegram.id(), annasMail.id());

        links().undo(links().find(outer).orElseThrow(), "operator:2", NOW);

        assertThat(idsOf(anna.person())).containsExactly(anna.id());
        assertThat(idsOf(annasTelegram.person()))
                .containsExactlyInAnyOrder(annasTelegram.id(), annasMail.id());
        assertThat(links().find(outer)).isEmpty();
        assertThat(links().standing(annasTelegram.person()))
                .extracting(PersonLinks.Link::id)
                .containsExactly(inner);
    }

    @Test
    void a_link_taken_back_for_some_of_its_records_stands_for_the_others() {
        Subscriber anna = stored("Анна", "KL-1");
        Subscriber annasTelegram = stored("Аня", "KL-2");
        Subscriber annasMail = stored("anna.a", "KL-3");
        links().link(
                        new LinkId(UUID.randomUUID()),
                        annasMail.person(),
                        annasTelegram.person(),
                        "operator:1",
                        NOW);
        var link = new LinkId(UUID.randomUUID());
        links().link(link, annasTelegram.person(), anna.person(), "operator:1", NOW);

        PersonLinks.Link whole = links().find(link).orElseThrow();
        links().undo(whole.of(Set.of(annasMail.id())).orElseThrow(), "operator:2", NOW);

        assertThat(idsOf(anna.person())).containsExactlyInAnyOrder(anna.id(), annasTelegram.id());
        assertThat(links().find(link).orElseThrow().moved()).containsExactly(annasTelegram.id());
    }

    @Test
    void S32_found_records_are_one_person_only_as_far_as_one_may_see() {
        Subscriber anna = stored("Анна Ануфриева", "KL-1");
        Subscriber abroad = subscriber(otherBrand, "Anna Anufrieva", "XX-1");
        subscribers().add(abroad, List.of());
        links().link(
                        new LinkId(UUID.randomUUID()),
                        abroad.person(),
                        anna.person(),
                        "operator:1",
                        NOW);

        assertThat(persons("Ануфриева", brand)).containsExactly(anna.id().value());
        assertThat(persons("Ануфриева", otherBrand)).containsExactly(abroad.id().value());
        assertThat(persons("Ануфриева", brand, otherBrand)).hasSize(1);
    }

    private Set<UUID> persons(String typed, BrandId... brands) {
        var understood = (SearchText.Understood) SearchText.parse(typed, transliteration());
        return directory()
                .search(understood.query(), Set.of(brands), Optional.empty())
                .items()
                .stream()
                .map(found -> found.person().value())
                .collect(Collectors.toSet());
    }

    private Stream<SubscriberId> idsOf(PersonId person) {
        return subscribers().ofPerson(person).stream().map(Subscriber::id);
    }
}
