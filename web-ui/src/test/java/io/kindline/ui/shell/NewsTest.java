package io.kindline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.live.LiveEvent;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.shared.BrandId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewsTest {
    private final ContactId contact = new ContactId(UUID.randomUUID());
    private final BrandId brand = new BrandId(UUID.randomUUID());

    @Test
    void news_of_its_own_concern_it_and_those_of_others_do_not() {
        var relays = new LiveEvent.RelaysChanged(contact, brand);

        assertThat(News.concern(LiveEvent.RelaysChanged.class, relays)).isTrue();
        assertThat(News.concern(LiveEvent.ExceptionChanged.class, relays)).isFalse();
    }

    @Test
    void a_step_of_the_contact_and_what_was_not_heard_concern_all() {
        var step =
                new LiveEvent.ContactChanged(
                        contact, brand, new QueueId(UUID.randomUUID()), Set.of());

        assertThat(News.concern(LiveEvent.RelaysChanged.class, step)).isTrue();
        assertThat(News.concern(LiveEvent.RelaysChanged.class, new LiveEvent.Missed())).isTrue();
    }

    @Test
    void words_concern_none() {
        var sent =
                new LiveEvent.DeliveryChanged(
                        contact, new MessageId(UUID.randomUUID()), Optional.empty());

        assertThat(News.concern(LiveEvent.RelaysChanged.class, sent)).isFalse();
    }
}
