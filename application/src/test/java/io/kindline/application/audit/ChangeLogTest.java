package io.kindline.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private static final Actor ACTOR = new Actor.Clockwork("test");
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final ChangeLog log = new ChangeLog(trail);

    @Test
    void only_what_differs_is_written_with_before_and_after() {
        change(
                Portrait.NOTHING.with("priority", 5).with("name", "Support"),
                Portrait.NOTHING.with("priority", 3).with("name", "Support"));

        assertThat(particulars()).isEqualTo(Map.of("priority.before", "5", "priority.after", "3"));
    }

    @Test
    void what_is_new_has_nothing_before_and_what_is_gone_nothing_after() {
        change(Portrait.NOTHING, Portrait.NOTHING.with("name", "Support"));
        change(Portrait.NOTHING.with("name", "Support"), Portrait.NOTHING);

        assertThat(trail.events())
                .extracting(AuditEvent::particulars)
                .containsExactly(
                        Map.of("name.before", "", "name.after", "Support"),
                        Map.of("name.before", "Support", "name.after", ""));
    }

    @Test
    void saving_what_was_there_already_leaves_no_trace() {
        change(Portrait.NOTHING.with("name", "A"), Portrait.NOTHING.with("name", "A"));

        assertThat(trail.events()).isEmpty();
    }

    @Test
    void names_of_people_and_secrets_are_seen_to_change_but_not_written() {
        change(
                Portrait.NOTHING.withPersonal("name", "Anna Sample").withSecret("key", "one"),
                Portrait.NOTHING.withPersonal("name", "Alla Sample").withSecret("key", "two"));

        assertThat(particulars())
                .isEqualTo(
                        Map.of(
                                "name.before", "A***",
                                "name.after", "A***",
                                "key.before", "***",
                                "key.after", "***"));
    }

    private void change(Portrait before, Portrait after) {
        var change =
                new ChangeLog.Change("thing.changed", "thing:1", Optional.empty(), before, after);
        log.record(ACTOR, change, NOW);
    }

    private Map<String, String> particulars() {
        return trail.events().getFirst().particulars();
    }
}
