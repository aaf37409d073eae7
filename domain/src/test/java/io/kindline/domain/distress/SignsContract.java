package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of alarming words does. */
@ContractOf(Signs.class)
public abstract class SignsContract extends StoredContactsContract {
    private static final Finding FOUND = new Finding(Danger.HEALTH, "не дышит");

    private Signs signs() {
        return port(Signs.class);
    }

    private Sign found(ContactId in, long seconds) {
        var message =
                new Message(
                        new MessageId(id()),
                        in,
                        new Author.Subscriber(),
                        MessageText.of("Бабушка не дышит, что делать?"),
                        new Delivery.None(),
                        NOW.plusSeconds(seconds));
        commit(() -> {
            stored(in);
            port(Messages.class).add(message);
            signs().add(message, queue.brand(), FOUND);
        });
        return new Sign(message.id(), in, queue.brand(), FOUND, message.at());
    }

    private List<Sign> openIn(ContactId contact) {
        return within(() -> signs().openIn(contact));
    }

    private List<Sign> open() {
        return within(() -> signs().open(Set.of(queue.brand()), 10));
    }

    @Test
    void S6_what_was_found_is_shown_with_its_words_until_somebody_looked() {
        ContactId contact = writes(somebody(), door, NOW).id();
        Sign first = found(contact, 0);
        Sign second = found(contact, 5);
        Sign elsewhere = found(writes(somebody(), door, NOW).id(), 9);
        assertThat(openIn(contact)).containsExactly(first, second);
        assertThat(open()).containsExactly(first, second, elsewhere);

        commit(() -> signs().settle(contact, olga, NOW.plusSeconds(30)));
        assertThat(openIn(contact)).isEmpty();
        assertThat(open()).containsExactly(elsewhere);
    }

    @Test
    void what_was_found_in_a_contact_that_ended_is_not_asked_about() {
        ContactId contact = writes(somebody(), door, NOW).id();
        found(contact, 0);
        taken(contact, olga, NOW);
        closed(contact, Outcome.SOLVED, NOW.plusSeconds(60));

        assertThat(open()).isEmpty();
    }

    @Test
    void S32_another_brand_sees_none() {
        found(writes(somebody(), door, NOW).id(), 0);

        assertThat(within(() -> signs().open(Set.of(new BrandId(id())), 10))).isEmpty();
        assertThat(within(() -> signs().open(Set.of(), 10))).isEmpty();
    }
}
