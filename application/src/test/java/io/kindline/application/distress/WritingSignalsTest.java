package io.kindline.application.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.distress.Finding;
import io.kindline.domain.distress.InMemorySignalLists;
import io.kindline.domain.distress.SignalList;
import io.kindline.domain.distress.SignalLists;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Administrators write which words alarm; the next message is read by them. */
class WritingSignalsTest {
    private static final Language ENGLISH = new Language("en");
    private static final SignalList DISTRESS = SignalList.distress(ENGLISH);
    private static final SignalList THREATS = SignalList.threats(ENGLISH);
    private static final String SHIPPED = "fire: fire\nhealth: ambulance";

    private final SignalLists written = new InMemorySignalLists();
    private final SignalBook book = new SignalBook(_ -> Map.of(ENGLISH, SHIPPED), written);
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final SaveSignals save =
            new SaveSignals(
                    book,
                    written,
                    new ChangeLog(trail),
                    () -> Instant.parse("2026-11-22T06:00:00Z"));
    private final SignalsInForce inForce = new SignalsInForce(book);
    private final Actor admin =
            new Actor.Staff(new OperatorId(new UUID(1, 1)), Set.of(Role.ADMINISTRATOR), Set.of());

    private SaveSignals.Outcome saves(String list) {
        return save.handle(admin, new SaveSignals.Command(DISTRESS, Optional.of(list)));
    }

    private Optional<String> alarms(String text) {
        return book.in(DISTRESS, text).map(Finding::words);
    }

    @Test
    void a_new_list_counts_from_the_next_message_on_and_the_shipped_one_comes_back() {
        assertThat(alarms("there is a fire")).isPresent();
        assertThat(alarms("the lava is here")).isEmpty();

        assertThat(saves("fire: lava")).isEqualTo(new SaveSignals.Outcome.Saved());
        assertThat(alarms("the lava is here")).contains("lava");
        assertThat(alarms("there is a fire")).isEmpty();
        assertThat(inForce.handle(admin, question("")).lists().getFirst().origin())
                .isEqualTo(SignalBook.Origin.WRITTEN);

        save.handle(admin, new SaveSignals.Command(DISTRESS, Optional.empty()));
        assertThat(alarms("there is a fire")).isPresent();
        assertThat(alarms("the lava is here")).isEmpty();
    }

    private static SignalsInForce.Question question(String text) {
        return new SignalsInForce.Question(DISTRESS, text);
    }

    @Test
    void a_text_is_tried_against_the_list_before_anybody_depends_on_it() {
        assertThat(inForce.handle(admin, question("send an ambulance")).found())
                .hasValueSatisfying(found -> assertThat(found.words()).contains("ambulance"));
        assertThat(inForce.handle(admin, question("good morning")).found()).isEmpty();
    }

    @Test
    void a_line_that_is_no_signal_is_named_and_nothing_changes() {
        assertThat(saves("fire: lava\nnonsense without a colon"))
                .isEqualTo(new SaveSignals.Outcome.Malformed(2, "nonsense without a colon"));
        assertThat(saves("x".repeat(SignalLists.LIST_MAX + 1)))
                .isEqualTo(new SaveSignals.Outcome.TooLong());
        assertThat(
                        save.handle(
                                admin,
                                new SaveSignals.Command(
                                        SignalList.distress(new Language("kk")),
                                        Optional.of("fire: өрт"))))
                .isEqualTo(new SaveSignals.Outcome.NoSuchLanguage());
        assertThat(alarms("there is a fire")).isPresent();
        assertThat(trail.events()).isEmpty();
    }

    @Test
    void the_trail_tells_how_long_the_lists_were_before_and_after() {
        saves("fire: lava");
        AuditEvent event = trail.events().getFirst();
        assertThat(event.action()).isEqualTo("signals.changed");
        assertThat(event.particulars()).containsEntry("lines.before", "2");
        assertThat(event.particulars()).containsEntry("lines.after", "1");
    }

    @Test
    void threats_are_a_list_apart_with_dangers_and_a_trail_of_their_own() {
        var lava = new SaveSignals.Command(THREATS, Optional.of("threat: throw you ~ lava"));
        assertThat(save.handle(admin, lava)).isEqualTo(new SaveSignals.Outcome.Saved());
        assertThat(book.in(THREATS, "I throw you into the lava")).isPresent();
        assertThat(alarms("I throw you into the lava")).as("no distress").isEmpty();
        assertThat(trail.events().getFirst().subject()).isEqualTo("threats:en");

        assertThat(saves("threat: kill*"))
                .isEqualTo(new SaveSignals.Outcome.Malformed(1, "threat: kill*"));
        assertThat(save.handle(admin, new SaveSignals.Command(THREATS, Optional.of("fire: fire"))))
                .isEqualTo(new SaveSignals.Outcome.Malformed(1, "fire: fire"));
    }
}
