package io.kindline.domain.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.shared.Language;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServedLanguagesTest {
    private static final Language RU = new Language("ru");
    private static final Language EN = new Language("en");
    private static final Language FR = new Language("fr");

    private final ServedLanguages house = new ServedLanguages(Set.of(RU, EN));

    @Test
    void a_language_that_is_served_is_looked_for() {
        assertThat(house.nearest(Optional.of(EN), RU)).isEqualTo(EN);
    }

    @Test
    void nobody_waits_for_a_speaker_of_a_language_that_is_not_served() {
        assertThat(house.nearest(Optional.of(FR), RU)).isEqualTo(RU);
        assertThat(house.nearest(Optional.empty(), RU)).isEqualTo(RU);
    }

    @Test
    void before_anybody_said_so_every_language_is_served() {
        assertThat(ServedLanguages.ANY.nearest(Optional.of(FR), RU)).isEqualTo(FR);
    }
}
