package io.kindline.application.relays;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.relays.HideNumber.Switch;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.Gift;
import io.kindline.domain.relays.Gifts;
import io.kindline.domain.relays.Letters;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.relays.RelayPurpose;
import io.kindline.domain.relays.ThirdParty;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes with relays: words written together, gifts, a hidden number, a key for a request. */
class BesideRelaysTest {
    private static final Money WORTH = new Money(1_500_000, Currency.getInstance("RUB"));

    private final RelayHouse house = new RelayHouse();
    private final Letters letters = house.centre.house.port(Letters.class);
    private final LineOrders orders = house.centre.house.port(LineOrders.class);
    private final Gifts gifts = house.centre.house.port(Gifts.class);
    private final Actor.Staff stranger =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()),
                    Set.of(Role.OPERATOR, Role.SUPERVISOR),
                    Set.of(new BrandId(UUID.randomUUID())));
    private final Actor.Staff colleague =
            new Actor.Staff(
                    new OperatorId(UUID.randomUUID()), Set.of(Role.OPERATOR), Set.of(house.brand));
    private SubscriberId anna = new SubscriberId(UUID.randomUUID());
    private ContactId contact = new ContactId(UUID.randomUUID());

    @BeforeEach
    void anna_writes() {
        anna = house.serves("Анна Ильина", RelayHouse.ANNA);
        house.centre.pass(Duration.ofHours(3));
        contact = house.annaWrites("Помогите написать");
    }

    @Test
    void S13_what_is_written_together_is_read_by_whoever_holds_the_contact_and_by_nobody_else() {
        var keep = new KeepLetter(house.book, letters);
        var read = new LetterOfContact(house.book, letters);
        assertThat(
                        keep.handle(
                                house.centre.olga,
                                new KeepLetter.Command(contact, "Любимая,\n\nпрости")))
                .isEqualTo(new KeepLetter.Outcome.Kept());

        assertThat(read.handle(house.centre.olga, contact)).isEqualTo("Любимая,\n\nпрости");
        assertThat(read.handle(colleague, contact)).isEmpty();
        assertThat(read.handle(stranger, contact)).isEmpty();
        assertThat(keep.handle(colleague, new KeepLetter.Command(contact, "чужое")))
                .isEqualTo(new KeepLetter.Outcome.NotYours());
        assertThat(house.centre.house.messages.in(Set.of(contact)))
                .noneMatch(message -> message.text().value().contains("Любимая"));
        assertThat(house.centre.house.audit.events())
                .noneMatch(event -> event.toString().contains("Любимая"));
    }

    @Test
    void S10_a_hundred_and_one_roses_are_entered_openly() {
        var register = new RegisterGift(house.book, gifts);
        var roses = new RegisterGift.Command(contact, "101 роза", WORTH, Gift.Fate.DECLINED);
        assertThat(register.handle(house.centre.olga, roses))
                .isInstanceOf(RegisterGift.Outcome.Registered.class);

        assertThat(new GiftRegister(gifts).handle(house.supervisor))
                .singleElement()
                .satisfies(gift -> {
                    assertThat(gift.contact()).isEqualTo(contact);
                    assertThat(gift.worth()).isEqualTo(WORTH);
                    assertThat(gift.fate()).isEqualTo(Gift.Fate.DECLINED);
                });
        assertThat(new GiftRegister(gifts).handle(stranger)).isEmpty();
        assertThat(register.handle(stranger, roses)).isEqualTo(new RegisterGift.Outcome.NotFound());
        assertThat(
                        register.handle(
                                house.centre.olga,
                                new RegisterGift.Command(contact, " ", WORTH, Gift.Fate.ACCEPTED)))
                .isEqualTo(new RegisterGift.Outcome.Invalid());
    }

    @Test
    void S8_his_number_is_hidden_on_calls_by_a_service_of_his_line() {
        var hide = new HideNumber(house.book, house.centre.house.subscribers, orders);
        hide.handle(house.centre.olga, contact, Switch.ON);
        hide.handle(house.centre.olga, contact, Switch.ON);
        assertThat(services()).containsOnlyOnce(HideNumber.SERVICE);
        hide.handle(house.centre.olga, contact, Switch.OFF);
        assertThat(services()).doesNotContain(HideNumber.SERVICE);
        assertThat(hide.handle(stranger, contact, Switch.ON))
                .isEqualTo(HideNumber.Outcome.NOT_FOUND);
    }

    /** Sends what is due; the network says this. */
    private List<LineNetwork.Order> sent(LineNetwork.Answer answer) {
        var job = new Actor.Clockwork("line-orders");
        var settle = new SettleLineOrder(house.book, orders, house.centre.house.subscribers);
        return new TakeLineOrders(orders, house.centre.house.subscribers, house.centre.clock)
                .handle(job).stream()
                        .peek(due -> settle.handle(job, due, answer))
                        .map(TakeLineOrders.Due::order)
                        .toList();
    }

    private HideNumber shownUntilNow() {
        var hide = new HideNumber(house.book, house.centre.house.subscribers, orders);
        hide.handle(house.centre.olga, contact, Switch.OFF);
        var _ = sent(new LineNetwork.Answer.Done());
        return hide;
    }

    @Test
    void S8_the_network_is_ordered_until_its_end_is_known_always_with_the_same_key() {
        HideNumber hide = shownUntilNow();
        hide.handle(house.centre.olga, contact, Switch.ON);
        hide.handle(house.centre.olga, contact, Switch.ON);

        assertThat(standing(house.centre.olga)).contains("HIDDEN open after 0");
        List<LineNetwork.Order> first = sent(new LineNetwork.Answer.Unknown("no answer"));
        assertThat(standing(house.centre.olga)).contains("HIDDEN open after 1");
        assertThat(standing(stranger)).as("another brand").isEmpty();
        assertThat(first).hasSize(1);
        assertThat(sent(new LineNetwork.Answer.Done())).as("not at once again").isEmpty();
        house.centre.pass(Duration.ofHours(2));
        assertThat(sent(new LineNetwork.Answer.Done())).isEqualTo(first);
        house.centre.pass(Duration.ofHours(2));
        assertThat(sent(new LineNetwork.Answer.Done())).as("its end is known").isEmpty();
        assertThat(services()).containsOnlyOnce(HideNumber.SERVICE);
        assertThat(standing(house.centre.olga)).contains("HIDDEN DONE after 2");
    }

    private Optional<String> standing(Actor.Staff actor) {
        return new NumberOnCalls(house.book, house.centre.house.subscribers, orders)
                .handle(actor, contact)
                .map(line ->
                        line.stands()
                                + line.newest()
                                        .map(newest ->
                                                " "
                                                        + newest.end()
                                                                .map(Enum::name)
                                                                .orElse("open")
                                                        + " after "
                                                        + newest.tries())
                                        .orElse(""));
    }

    @Test
    void S8_what_the_network_refuses_does_not_stand_in_the_record_and_the_contact_tells_it() {
        HideNumber hide = shownUntilNow();
        hide.handle(house.centre.olga, contact, Switch.ON);
        assertThat(sent(new LineNetwork.Answer.Refused("Not in this tariff."))).hasSize(1);

        assertThat(services()).doesNotContain(HideNumber.SERVICE);
        assertThat(standing(house.centre.olga)).contains("SHOWN REFUSED after 1");
        assertThat(house.centre.house.messages.in(Set.of(contact)))
                .anyMatch(message -> message.text().value().equals("Not in this tariff."));
        assertThat(house.centre.house.audit.events())
                .anyMatch(event -> event.action().equals("line.order-refused"));
        hide.handle(house.centre.olga, contact, Switch.ON);
        assertThat(sent(new LineNetwork.Answer.Done())).as("asked anew").hasSize(1);
    }

    private List<String> services() {
        return house.centre
                .house
                .subscribers
                .find(anna)
                .map(Subscriber::plan)
                .map(Subscriber.Plan::services)
                .orElseThrow();
    }

    @Test
    void the_same_key_asks_once() {
        SubscriberId peter = house.serves("Пётр Снегирёв", "+79000000777");
        var command =
                new StartRelay.Command(
                        contact,
                        RelayPurpose.WORD,
                        "привет",
                        List.of(new StartRelay.Whom.Candidate(peter)),
                        ThirdParty.Bond.OPEN,
                        Optional.of("key-1"));
        var first = house.start.handle(house.centre.olga, command);
        assertThat(house.start.handle(house.centre.olga, command)).isEqualTo(first);
        assertThat(house.ofContact.handle(house.centre.olga, contact)).hasSize(1);
    }
}
