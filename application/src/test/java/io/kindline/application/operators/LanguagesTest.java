package io.kindline.application.operators;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.kit.Centre;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.operators.ServedLanguages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Actor ACTOR = new Actor.Clockwork("test");

    private final Centre centre = new Centre();
    private final HouseLanguages languages = centre.house.port(HouseLanguages.class);
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final SaveLanguages save =
            new SaveLanguages(
                    languages, centre.house.entryPoints, new ChangeLog(trail), centre.clock);

    @Test
    void what_is_served_is_stored_and_noted_with_what_was() {
        assertThat(save.handle(ACTOR, "ru, EN")).isEqualTo(new SaveLanguages.Outcome.Saved());

        assertThat(languages.served())
                .isEqualTo(new ServedLanguages(Set.of(new Language("ru"), new Language("en"))));
        assertThat(trail.events().getLast().particulars())
                .isEqualTo(Map.of("languages.before", "", "languages.after", "en, ru"));
    }

    @Test
    void the_own_language_of_an_entry_point_stays_served() {
        assertThat(save.handle(ACTOR, "en"))
                .isEqualTo(new SaveLanguages.Outcome.DoorsSpeak(Set.of(new Language("ru"))));
        assertThat(languages.served()).isEqualTo(ServedLanguages.ANY);
    }

    @Test
    void what_is_no_code_is_refused_and_nothing_typed_leaves_every_language_open() {
        assertThat(save.handle(ACTOR, "ru, klingonese"))
                .isEqualTo(new SaveLanguages.Outcome.Malformed());
        save.handle(ACTOR, "ru");
        save.handle(ACTOR, " ");
        assertThat(languages.served()).isEqualTo(ServedLanguages.ANY);
    }

    @Test
    void the_page_tells_who_is_served_and_by_how_many_doors() {
        save.handle(ACTOR, "ru, id");

        assertThat(
                        new LanguagesOfHouse(
                                        languages, centre.house.operators, centre.house.entryPoints)
                                .handle(ACTOR))
                .containsExactly(
                        new LanguagesOfHouse.Line(
                                new Language("id"), LanguagesOfHouse.Place.SERVED, 0, 0),
                        new LanguagesOfHouse.Line(
                                new Language("ru"), LanguagesOfHouse.Place.SERVED, 0, 1));
    }
}
