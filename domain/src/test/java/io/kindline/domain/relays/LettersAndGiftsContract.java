package io.kindline.domain.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of letters and of the register of gifts does. */
@ContractOf({Letters.class, Gifts.class})
public abstract class LettersAndGiftsContract extends PortContract {
    private final BrandId brand = new BrandId(id());
    private final ContactId contact = new ContactId(id());
    private final SubscriberId anna = new SubscriberId(id());
    private final OperatorId olga = new OperatorId(id());

    private Letter letter(String words) {
        return new Letter(contact, anna, brand, words, olga, NOW);
    }

    private Gift gift(String what, Instant at) {
        return new Gift(
                new GiftId(id()),
                contact,
                anna,
                brand,
                what,
                new Money(1_500_000, Currency.getInstance("RUB")),
                Gift.Fate.DECLINED,
                olga,
                at);
    }

    @Test
    void S13_a_letter_is_kept_as_it_was_last_written_and_an_empty_one_is_none() {
        Letters letters = port(Letters.class);
        commit(() -> letters.keep(letter("Любимая!")));
        commit(() -> letters.keep(letter("Любимая!\n\nПрости 💐")));
        assertThat(letters.of(contact)).contains(letter("Любимая!\n\nПрости 💐"));

        commit(() -> letters.keep(letter(" ")));
        assertThat(letters.of(contact)).isEmpty();
    }

    @Test
    void S10_a_hundred_and_one_roses_stand_in_the_register_of_the_brand() {
        Gifts gifts = port(Gifts.class);
        Gift roses = gift("101 роза", NOW);
        Gift cake = gift("торт", NOW.plusSeconds(60));
        commit(() -> gifts.add(roses));
        commit(() -> gifts.add(cake));

        assertThat(gifts.of(contact)).containsExactly(roses, cake);
        assertThat(gifts.latest(Set.of(brand), 5)).containsExactly(cake, roses);
        assertThat(gifts.latest(Set.of(brand), 1)).containsExactly(cake);
        assertThat(gifts.latest(Set.of(new BrandId(id())), 5)).isEmpty();
        assertThat(gifts.latest(Set.of(), 5)).isEmpty();
    }

    @Test
    void a_gift_is_something_and_is_worth_nothing_or_more() {
        assertThatThrownBy(() -> gift(" ", NOW)).isInstanceOf(IllegalArgumentException.class);
    }
}
