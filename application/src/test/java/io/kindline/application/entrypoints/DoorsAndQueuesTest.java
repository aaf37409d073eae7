package io.kindline.application.entrypoints;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.entrypoints.SaveEntryPoint.Flaw;
import io.kindline.application.kit.KindlineInMemory;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.OpeningHoursText;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.SkillNeed;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.operators.HouseLanguages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorsAndQueuesTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final String WEEK = "MON-FRI 09:00-13:00,14:00-18:00";

    private final KindlineInMemory house = new KindlineInMemory();
    private final ChangeLog changes = new ChangeLog(house.audit);
    private final BrandId brand = DoorSamples.brand();
    private final Queue queue = DoorSamples.queue(brand);
    private final Actor.Staff admin = administrator(brand);
    private final SaveQueue saveQueue =
            new SaveQueue(house.queues, changes, () -> NOW, UUID::randomUUID);
    private final SaveEntryPoint saveDoor =
            new SaveEntryPoint(
                    house.entryPoints,
                    new EntryPointRules(
                            house.entryPoints, house.queues, house.port(HouseLanguages.class)),
                    changes,
                    () -> NOW,
                    UUID::randomUUID);

    private static Actor.Staff administrator(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brands));
    }

    @BeforeEach
    void a_queue() {
        house.queues.save(queue);
    }

    private static SaveQueue.Command queueCommand(
            Optional<QueueId> id, String name, Optional<BrandId> brand, String priority) {
        return new SaveQueue.Command(id, name, brand, priority, "0", "30", "120", "roaming", "2");
    }

    private SaveEntryPoint.Command door(
            Optional<EntryPointId> id, String week, String first, Standing standing) {
        return new SaveEntryPoint.Command(
                id,
                "chat-614",
                "Chat",
                Channel.WEB_CHAT,
                Door.WIDGET,
                Optional.of(queue.id()),
                "Europe/Moscow",
                week,
                "2026-12-31 closed",
                first,
                "5m",
                "8h",
                "ru",
                "Здравствуйте!",
                "Забота",
                "4000",
                "",
                standing);
    }

    private EntryPointId made() {
        var command = door(Optional.empty(), WEEK, "30s", Standing.IN_USE);
        return ((SaveEntryPoint.Outcome.Saved) saveDoor.handle(admin, command)).entryPoint();
    }

    @Test
    void a_queue_is_made_and_changed_and_both_are_noted_in_its_brands_chain() {
        var made =
                (SaveQueue.Outcome.Saved)
                        saveQueue.handle(
                                admin,
                                queueCommand(Optional.empty(), "VIP", Optional.of(brand), "1"));
        saveQueue.handle(
                admin, queueCommand(Optional.of(made.queue()), "VIP", Optional.empty(), "2"));

        Queue stored = house.queues.byId(made.queue());
        assertThat(stored.priority()).isEqualTo(2);
        assertThat(stored.skill()).contains(new SkillNeed("roaming", 2));
        AuditEvent last = house.audit.events().getLast();
        assertThat(last.brand()).contains(brand);
        assertThat(last.particulars())
                .containsOnlyKeys("priority.before", "priority.after")
                .containsEntry("priority.after", "2");
    }

    @Test
    void a_queue_of_another_brand_is_not_there() {
        Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));
        var command = queueCommand(Optional.of(queue.id()), "Mine", Optional.empty(), "12");

        assertThat(saveQueue.handle(stranger, command))
                .isEqualTo(
                        new SaveQueue.Outcome.Refused(
                                Set.of(
                                        SaveQueue.Flaw.GONE,
                                        SaveQueue.Flaw.BRAND_MISSING,
                                        SaveQueue.Flaw.PRIORITY_MALFORMED)));
        assertThat(new ListQueues(house.queues).handle(stranger)).isEmpty();
        assertThat(new ListQueues(house.queues).handle(admin)).containsExactly(queue);
    }

    @Test
    void an_entry_point_is_made_with_hours_promises_and_words() {
        EntryPoint made = house.entryPoints.byId(made());

        assertThat(made.key().value()).isEqualTo("chat-614");
        assertThat(made.brand()).isEqualTo(brand);
        assertThat(made.targets().firstResponse()).isEqualTo(Duration.ofSeconds(30));
        assertThat(OpeningHoursText.of(made.hours()).week()).isEqualTo(WEEK);
        assertThat(EntryPointRules.written(made.targets().firstResponse())).isEqualTo("30s");
        assertThat(EntryPointRules.written(made.targets().resolution())).isEqualTo("8h");
    }

    @Test
    void a_retired_entry_point_lets_nobody_in_and_keeps_its_history() {
        EntryPointId id = made();

        saveDoor.handle(admin, door(Optional.of(id), WEEK, "30s", Standing.RETIRED));

        assertThat(house.entryPoints.byKey(house.entryPoints.byId(id).key())).isEmpty();
        assertThat(new ListEntryPoints(house.entryPoints).handle(admin)).hasSize(1);
        assertThat(house.audit.events().getLast().particulars())
                .containsEntry("standing.before", "IN_USE")
                .containsEntry("standing.after", "RETIRED");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        made();
        var wrong =
                new SaveEntryPoint.Command(
                        Optional.empty(),
                        "chat-614",
                        " ",
                        Channel.API,
                        Door.HTTP,
                        Optional.empty(),
                        "Mars",
                        "MON 09:00-12:00,11:00-13:00",
                        "31.12.2026",
                        "soon",
                        "0m",
                        "1 day",
                        "klingon",
                        "x".repeat(2_001),
                        "",
                        "0",
                        "ftp://user:word@example.org",
                        Standing.IN_USE);

        var refused = (SaveEntryPoint.Outcome.Refused) saveDoor.handle(admin, wrong);
        assertThat(refused.flaws())
                .containsExactlyInAnyOrder(
                        Flaw.KEY_TAKEN,
                        Flaw.NAME_MALFORMED,
                        Flaw.QUEUE_MISSING,
                        Flaw.ZONE_UNKNOWN,
                        Flaw.WEEK_MALFORMED,
                        Flaw.DATES_MALFORMED,
                        Flaw.FIRST_RESPONSE_MALFORMED,
                        Flaw.NEXT_RESPONSE_MALFORMED,
                        Flaw.RESOLUTION_MALFORMED,
                        Flaw.LANGUAGE_MALFORMED,
                        Flaw.GREETING_TOO_LONG,
                        Flaw.PERSONA_MALFORMED,
                        Flaw.TEXT_MAX_MALFORMED,
                        Flaw.CALLBACK_MALFORMED);
    }

    @Test
    void an_entry_point_of_another_brand_is_neither_seen_nor_changed() {
        EntryPointId id = made();
        Actor.Staff stranger = administrator(new BrandId(UUID.randomUUID()));

        var refused =
                (SaveEntryPoint.Outcome.Refused)
                        saveDoor.handle(
                                stranger, door(Optional.of(id), WEEK, "30s", Standing.RETIRED));
        assertThat(refused.flaws()).contains(Flaw.GONE, Flaw.QUEUE_MISSING);
        assertThat(new ListEntryPoints(house.entryPoints).handle(stranger)).isEmpty();
    }
}
