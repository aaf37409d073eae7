package io.kindline.application.relays;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.relays.CalledId;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.RelayText;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of mediated contact, told in memory. */
class RelayStoriesTest {
    private static final String PETER = "+79000000777";
    private static final String PAUL = "+79000000888";

    private final RelayHouse house = new RelayHouse();
    private SubscriberId anna = new SubscriberId(UUID.randomUUID());
    private SubscriberId peter = anna;
    private SubscriberId paul = anna;

    @BeforeEach
    void people() {
        anna = house.serves("Анна Ильина", RelayHouse.ANNA);
        peter = house.serves("Пётр Снегирёв", PETER);
        paul = house.serves("Пётр Снегирёв", PAUL);
        house.centre.pass(Duration.ofHours(3));
    }

    private void silence(SubscriberId person) {
        house.centre.house.silences.begin(
                new Silence.Kept(
                        new Silence.What(
                                new ContactId(UUID.randomUUID()),
                                person,
                                house.brand,
                                house.centre.olga.id(),
                                house.centre.now())));
    }

    @Test
    void S9_a_lost_friend_is_found_masked_asked_in_turn_and_contacts_cross_after_both_said_yes() {
        ContactId contact = house.annaWrites("Найдите Петю Снегирёва из Тюмени");
        var found =
                (FindCandidates.Outcome.Found)
                        house.find.handle(
                                house.centre.olga,
                                new FindCandidates.Command(
                                        contact,
                                        RelayPurpose.LOST_FRIEND,
                                        "Петр Снегирев",
                                        "Тюмень"));
        assertThat(found.candidates())
                .extracting(FindCandidates.Candidate::name)
                .containsExactly("Пётр С.", "Пётр С.");

        house.asks(contact, RelayPurpose.LOST_FRIEND, "Это Аня из 8Б", peter, paul);
        house.round();
        assertThat(house.network.sent).singleElement().asString().startsWith(PETER);
        house.writes(PETER, "Нет, спасибо");
        assertThat(house.told(contact)).isEmpty();
        house.round();
        assertThat(house.network.sent.getLast()).startsWith(PAUL);
        house.writes(PAUL, "Да");
        assertThat(house.relay(contact).state()).isEqualTo("agreed");
        house.round();
        assertThat(house.network.sent).hasSize(2).noneMatch(it -> it.contains("Номер"));

        house.answer.handle(
                house.centre.olga,
                new RecordAnswer.Command(
                        house.relay(contact).id(), RecordAnswer.Said.SEEKER_YES, "Конечно!"));
        house.round();
        assertThat(house.relay(contact).ending()).contains(Ending.EXCHANGED);
        assertThat(house.network.sent.subList(2, 4))
                .anySatisfy(text -> assertThat(text).startsWith(PAUL).contains(RelayHouse.ANNA))
                .anySatisfy(text -> assertThat(text).startsWith(RelayHouse.ANNA).contains(PAUL));
        assertThat(house.told(contact)).singleElement().asString().doesNotContain("000");
    }

    @Test
    void S9_a_no_leaves_the_seeker_nothing_but_could_not_help() {
        ContactId contact = house.annaWrites("Найдите Петю");
        house.asks(contact, RelayPurpose.LOST_FRIEND, "Это Аня", peter);
        house.round();
        house.writes(PETER, "НЕТ! мой номер " + PETER);

        assertThat(house.told(contact)).containsExactly("К сожалению, здесь мы не смогли помочь.");
        assertThat(house.relay(contact).heard()).contains("***").doesNotContain("777");
    }

    @Test
    void S11_after_a_block_there_is_one_attempt_and_never_is_kept_for_ever() {
        ContactId contact = house.annaWrites("Он меня заблокировал. Передайте: прости");
        house.asks(contact, RelayPurpose.APOLOGY, "Прости меня", ThirdParty.Bond.BLOCKED, peter);
        house.round();
        assertThat(house.network.sent).singleElement().asString().doesNotContain("Прости меня");
        house.centre.pass(Duration.ofHours(25));
        house.round();
        house.round();
        assertThat(house.network.sent).hasSize(1);
        assertThat(house.relay(contact).ending()).contains(Ending.NO_ANSWER);

        assertThat(house.writes(PETER, "СТОП")).isEqualTo(new HearThirdParty.Outcome.OptedOut());
        assertThat(house.asks(contact, RelayPurpose.WORD, "Прости", peter))
                .isEqualTo(new StartRelay.Outcome.NobodyToAsk());
    }

    @Test
    void S11_an_apology_is_read_only_after_a_yes() {
        ContactId contact = house.annaWrites("Передайте, что мне жаль");
        house.asks(contact, RelayPurpose.APOLOGY, "Мне очень жаль", peter);
        house.round();
        house.writes(PETER, "да");
        house.round();

        assertThat(house.network.sent.getLast()).startsWith(PETER).contains("Мне очень жаль");
        assertThat(house.told(contact)).containsExactly("Ваши слова переданы.");
    }

    @Test
    void S12_who_calls_back_says_yes_and_the_subscriber_is_told() {
        ContactId contact = house.annaWrites("Спросите его от меня");
        house.asks(contact, RelayPurpose.PROPOSAL, "Женишься на мне?", peter);
        house.round();
        assertThat(house.network.sent).singleElement().asString().contains("позвоните");
        assertThat(house.rings(PETER)).isEqualTo(new HearThirdParty.Outcome.Taken());

        assertThat(house.relay(contact).ending()).contains(Ending.PASSED_ON);
        assertThat(house.told(contact)).singleElement().asString().contains("ДА");
    }

    @Test
    void S8_a_word_goes_without_the_number_and_only_without_numbers_in_it() {
        ContactId contact = house.annaWrites("Напишите за меня");
        assertThat(house.asks(contact, RelayPurpose.WORD, "Я " + RelayHouse.ANNA, peter))
                .isEqualTo(new StartRelay.Outcome.BadWords(RelayText.Flaw.CONTACT_DETAILS));
        house.asks(contact, RelayPurpose.WORD, "Ключи под ковриком", peter);
        house.round();

        assertThat(house.network.sent)
                .singleElement()
                .asString()
                .startsWith(PETER)
                .contains("Ключи под ковриком")
                .doesNotContain(RelayHouse.ANNA);
    }

    @Test
    void S7_whoever_was_called_is_rung_after_it_is_written_down_why() {
        ContactId contact = house.annaWrites("Телефон остался на крыше такси");
        var call = new CalledId(UUID.randomUUID());
        new NoteCall(house.book, house.network, house.centre.house.subscribers)
                .handle(
                        house.program,
                        new NoteCall.Command(
                                call, anna, new ContactAddress(PETER), house.centre.now(), 40));
        assertThat(new CallsOfSubscriber(house.book).handle(house.centre.olga, contact).toString())
                .doesNotContain("777");
        house.start.handle(
                house.centre.olga,
                new StartRelay.Command(
                        contact,
                        RelayPurpose.LOST_THING,
                        "Телефон на крыше",
                        List.of(new StartRelay.Whom.Called(call)),
                        ThirdParty.Bond.OPEN,
                        Optional.empty()));
        RelayLine relay = house.relay(contact);
        var shown =
                new ShowNumberToCall(house.book, house.network, house.centre.house.safeguards)
                        .handle(house.centre.olga, relay.id());
        assertThat(shown).isEqualTo(new ShowNumberToCall.Outcome.Shown(new ContactAddress(PETER)));
        assertThat(house.centre.house.audit.events())
                .anySatisfy(event -> {
                    assertThat(event.action()).isEqualTo("relay.number-shown");
                    assertThat(event.particulars()).containsEntry("purpose", "lost-thing");
                });
        new LogRelayCall(house.book)
                .handle(
                        house.centre.olga,
                        new LogRelayCall.Command(relay.id(), Optional.of("вернул")));

        assertThat(house.relay(contact).heard()).isEqualTo("вернул");
        assertThat(house.told(contact)).singleElement().asString().contains("вернул");
        assertThat(house.network.sent).isEmpty();
    }

    @Test
    void S3_nothing_goes_out_for_or_to_a_person_who_cannot_speak_freely() {
        ContactId contact = house.annaWrites("Передайте ему");
        silence(peter);
        assertThat(house.asks(contact, RelayPurpose.WORD, "привет", peter))
                .isEqualTo(new StartRelay.Outcome.NobodyToAsk());
        house.asks(contact, RelayPurpose.WORD, "привет", paul);
        silence(anna);
        house.round();
        assertThat(house.network.sent).isEmpty();
        assertThat(house.asks(contact, RelayPurpose.WORD, "ещё раз", paul))
                .isEqualTo(new StartRelay.Outcome.Silent());
    }

    @Test
    void nobody_is_woken_at_night() {
        house.centre.pass(Duration.ofHours(9));
        ContactId contact = house.annaWrites("Передайте ему");
        house.asks(contact, RelayPurpose.WORD, "доброй ночи", peter);
        house.round();
        assertThat(house.network.sent).isEmpty();
        house.centre.pass(Duration.ofHours(11));
        house.round();
        assertThat(house.network.sent).hasSize(1);
    }

    @Test
    void a_threat_stops_before_a_supervisor_who_never_decides_on_his_own() {
        ContactId contact = house.annaWrites("Передайте ему");
        house.asks(contact, RelayPurpose.WORD, "Ты ещё пожалеешь", peter);
        house.round();
        assertThat(house.network.sent).isEmpty();
        RelayLine stopped = new StoppedRelays(house.book).handle(house.supervisor).getFirst();
        var judge = new JudgeRelay(house.book);
        var himself =
                new Actor.Staff(
                        house.centre.olga.id(), Set.of(Role.SUPERVISOR), Set.of(house.brand));
        assertThat(judge.handle(himself, stopped.id(), JudgeRelay.Verdict.LET_GO))
                .isEqualTo(new RelayOutcome.NotNow());
        judge.handle(house.supervisor, stopped.id(), JudgeRelay.Verdict.REFUSE);

        assertThat(house.relay(contact).ending()).contains(Ending.REFUSED);
        assertThat(house.told(contact)).containsExactly("К сожалению, здесь мы не смогли помочь.");
    }

    @Test
    void what_an_administrator_calls_a_threat_stops_from_the_next_request_on() {
        ContactId contact = house.annaWrites("Передайте ему");
        house.lists.save(SignalList.threats(new Language("ru")), "threat: встретим* у подъезда");
        house.asks(contact, RelayPurpose.WORD, "Встретимся у подъезда", peter);

        assertThat(new StoppedRelays(house.book).handle(house.supervisor)).hasSize(1);
    }

    @Test
    void a_third_request_about_one_person_stops_before_a_supervisor() {
        ContactId contact = house.annaWrites("Передайте ему");
        for (String day : List.of("раз", "два", "три")) {
            house.asks(contact, RelayPurpose.WORD, day, peter);
            house.round();
            house.writes(PETER, "хорошо");
        }
        assertThat(house.network.sent).hasSize(2);
        assertThat(new StoppedRelays(house.book).handle(house.supervisor)).hasSize(1);
    }

    @Test
    void S32_another_brand_sees_and_asks_nothing() {
        ContactId contact = house.annaWrites("Передайте ему");
        house.asks(contact, RelayPurpose.WORD, "привет", peter);
        var stranger =
                new Actor.Staff(
                        new OperatorId(UUID.randomUUID()),
                        Set.of(Role.OPERATOR, Role.SUPERVISOR),
                        Set.of(new BrandId(UUID.randomUUID())));
        assertThat(house.ofContact.handle(stranger, contact)).isEmpty();
        assertThat(new ViewRelay(house.book).handle(stranger, house.relay(contact).id())).isEmpty();
        assertThat(new StoppedRelays(house.book).handle(stranger)).isEmpty();
        assertThat(
                        house.find.handle(
                                stranger,
                                new FindCandidates.Command(
                                        contact, RelayPurpose.WORD, "Пётр Снегирёв", "")))
                .isEqualTo(new FindCandidates.Outcome.NotFound());
    }
}
