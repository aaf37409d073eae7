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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Storing and linking, for every adapter. */
@ContractOf({Subscribers.class, PersonLinks.class})
public abstract class SubscribersContract extends SubscriberSearchContract {

    protected abstract PersonLinks links();

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
