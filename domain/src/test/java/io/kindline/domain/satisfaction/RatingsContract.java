package io.kindline.domain.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.PortContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every keeper of ratings does. */
@ContractOf(Ratings.class)
public abstract class RatingsContract extends PortContract {
    private final ContactId contact = new ContactId(id());

    private Rating rating(int quality, Optional<OperatorId> operator) {
        return new Rating(
                contact, operator, new Mark(quality), new Mark(2), "Спасибо 🌹\n=1+1", NOW);
    }

    private Ratings ratings() {
        return port(Ratings.class);
    }

    @Test
    void a_rating_comes_back_whole() {
        Rating rating = rating(5, Optional.of(new OperatorId(id())));

        assertThat(ratings().of(contact)).isEmpty();
        assertThat(within(() -> ratings().add(rating))).isEqualTo(Ratings.Stored.NOW);
        assertThat(ratings().of(contact)).contains(rating);
    }

    @Test
    void the_first_rating_of_a_contact_stands() {
        Rating first = rating(5, Optional.empty());
        commit(() -> ratings().add(first));

        assertThat(within(() -> ratings().add(rating(1, Optional.empty()))))
                .isEqualTo(Ratings.Stored.BEFORE);
        assertThat(ratings().of(contact)).contains(first);
    }
}
