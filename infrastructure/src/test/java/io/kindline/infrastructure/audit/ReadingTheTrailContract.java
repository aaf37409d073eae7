package io.kindline.infrastructure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.audit.AuditActions;
import io.kindline.application.audit.AuditFilter;
import io.kindline.application.audit.AuditLine;
import io.kindline.application.audit.ReadAuditTrail;
import io.kindline.application.audit.ReadAuditTrail.View;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Page;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the trail is read, on every database. */
abstract class ReadingTheTrailContract {
    private final BrandId brand = new BrandId(UUID.randomUUID());
    private final Actor.Staff anna = staff(Role.OPERATOR, brand);
    private final Actor.Staff admin = staff(Role.ADMINISTRATOR, brand);

    @Autowired private AuditTrail trail;
    @Autowired private ReadAuditTrail read;
    @Autowired private AuditActions actions;

    private static Actor.Staff staff(Role role, BrandId brand) {
        return new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(role), Set.of(brand));
    }

    private void tell(Actor who, String action, String subject, String purpose) {
        trail.record(
                new AuditEvent(
                        who,
                        action,
                        subject,
                        Optional.of(brand),
                        Map.of("a", "1", "purpose", purpose, "z", "9"),
                        Instant.now().truncatedTo(ChronoUnit.MICROS)));
    }

    private AuditFilter by(Actor who) {
        return new AuditFilter(
                Set.of(who.auditName()),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Page<AuditLine> page(Actor reader, AuditFilter filter, Optional<String> after) {
        return read.handle(reader, new ReadAuditTrail.Command(View.AUDIT_TRAIL, filter, after, 2));
    }

    private List<String> all(Actor reader, AuditFilter filter) {
        var found = new ArrayList<String>();
        Optional<String> after = Optional.empty();
        do {
            Page<AuditLine> page = page(reader, filter, after);
            page.items().forEach(line -> found.add(line.subject()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    @Test
    void the_newest_come_first_page_by_page() {
        for (int i = 0; i < 5; i++) {
            tell(anna, "subscriber.viewed", "subscriber:" + i, "FOLLOW_UP");
        }
        assertThat(all(admin, by(anna)))
                .containsExactly(
                        "subscriber:4",
                        "subscriber:3",
                        "subscriber:2",
                        "subscriber:1",
                        "subscriber:0");
        AuditLine line = page(admin, by(anna), Optional.empty()).items().getFirst();
        assertThat(line.particulars()).containsEntry("purpose", "FOLLOW_UP").hasSize(3);
    }

    @Test
    void entries_are_found_by_action_subject_purpose_and_period() {
        tell(anna, "subscriber.viewed", "subscriber:x", "OTHER");
        tell(anna, "contact.viewed", "contact:y", "QUALITY");
        Instant now = Instant.now();
        AuditFilter mine = by(anna);
        assertThat(all(admin, mine.withActions(Set.of("contact.viewed"))))
                .containsExactly("contact:y");
        assertThat(all(admin, filter(Set.of("subscriber:x"), Optional.empty(), now)))
                .containsExactly("subscriber:x");
        assertThat(all(admin, filter(Set.of(), Optional.of("QUALITY"), now)))
                .containsExactly("contact:y");
        assertThat(all(admin, filter(Set.of(), Optional.of("QUAL"), now))).isEmpty();
        assertThat(all(admin, filter(Set.of(), Optional.empty(), now))).hasSize(2);
        assertThat(all(admin, filter(Set.of(), Optional.empty(), now.minus(Duration.ofDays(2)))))
                .isEmpty();
        assertThat(actions.handle(admin)).contains("contact.viewed", "subscriber.viewed");
    }

    private AuditFilter filter(Set<String> subjects, Optional<String> purpose, Instant now) {
        return new AuditFilter(
                Set.of(anna.auditName()),
                Set.of(),
                subjects,
                purpose,
                Optional.of(now.minus(Duration.ofHours(1))),
                Optional.of(now.plus(Duration.ofHours(1))));
    }

    @Test
    void S32_nobody_reads_the_chain_of_a_brand_that_is_not_his() {
        tell(anna, "subscriber.viewed", "subscriber:z", "OTHER");
        Actor.Staff stranger = staff(Role.ADMINISTRATOR, new BrandId(UUID.randomUUID()));
        assertThat(all(stranger, by(anna))).isEmpty();
    }

    @Test
    void reading_the_trail_is_written_down_and_is_for_administrators_alone() {
        page(admin, by(anna), Optional.empty());
        List<AuditLine> told = page(admin, by(admin), Optional.empty()).items();
        assertThat(told).extracting(AuditLine::action).contains("audit.trail-read");
        assertThat(told.getLast().particulars()).containsEntry("actors", anna.auditName());
        for (Role role : List.of(Role.OPERATOR, Role.SUPERVISOR)) {
            assertThatThrownBy(() -> page(staff(role, brand), AuditFilter.ALL, Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
