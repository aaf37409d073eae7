package io.kindline.domain.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.topics.Catalogue.Missing;
import io.kindline.domain.topics.Ending.Asked;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final BrandId BRAND = new BrandId(new UUID(1, 1));

    private static Catalogue with(Standing standing, Asked... asks) {
        return Catalogue.of(
                BRAND,
                List.of(),
                List.of(new Ending(BRAND, Outcome.FORWARDED, standing, Set.of(asks))));
    }

    private static Disposition forwarded(String topic, String note) {
        return new Disposition(Outcome.FORWARDED, topic, Emotion.CALM, note);
    }

    @Test
    void what_the_brand_does_not_ask_for_may_be_left_empty() {
        assertThat(with(Standing.OFFERED).missing(forwarded("", ""))).isEmpty();
    }

    @Test
    void an_ending_that_asks_for_a_topic_or_a_note_is_not_taken_without() {
        Catalogue asking = with(Standing.OFFERED, Asked.TOPIC, Asked.NOTE);

        assertThat(asking.missing(forwarded("", "to network"))).contains(Missing.TOPIC);
        assertThat(asking.missing(forwarded("coverage", " "))).contains(Missing.NOTE);
        assertThat(asking.missing(forwarded("coverage", "to network"))).isEmpty();
    }

    @Test
    void an_ending_that_is_not_offered_is_not_taken_whatever_is_said() {
        assertThat(with(Standing.RETIRED).missing(forwarded("coverage", "to network")))
                .contains(Missing.OUTCOME);
    }

    @Test
    void merging_is_no_ending_to_choose() {
        assertThatThrownBy(() -> new Ending(BRAND, Outcome.MERGED, Standing.OFFERED, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(with(Standing.OFFERED).ending(Outcome.MERGED)).isEmpty();
    }

    @Test
    void keys_of_topics_are_words_for_programs() {
        assertThat(TopicKey.typed("number-porting")).isPresent();
        assertThat(TopicKey.typed("Number porting")).isEmpty();
        assertThat(TopicKey.typed("-x")).isEmpty();
        assertThat(TopicKey.typed("x".repeat(61))).isEmpty();
    }
}
