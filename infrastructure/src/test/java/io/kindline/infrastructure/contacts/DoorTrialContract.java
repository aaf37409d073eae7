package io.kindline.infrastructure.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.QueueCounts;
import io.kindline.application.contacts.TryEntryPoint;
import io.kindline.application.entrypoints.SaveQueue;
import io.kindline.application.routing.SetPresence;
import io.kindline.application.routing.TryRouting;
import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.routing.Obstacle;
import io.kindline.domain.routing.PresenceState;
import io.kindline.domain.routing.RoutingDecision;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trying out a door and the routing behind it, which must leave nothing behind. */
abstract class DoorTrialContract extends ContactStories {
    @Autowired private TryEntryPoint tryEntryPoint;
    @Autowired private TryRouting tryRouting;
    @Autowired private SaveQueue saveQueue;
    @Autowired private SetPresence setPresence;
    @Autowired private QueueCounts queueCounts;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff admin(BrandId... brands) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brands));
    }

    private TryRouting.Query query(String language, long waited) {
        return new TryRouting.Query(
                chat.id(),
                new Language(language),
                Priority.NORMAL,
                Duration.ofSeconds(waited),
                Optional.empty());
    }

    private long contacts() {
        return jdbc.sql("select count(*) from contacts_contacts where brand_id = ?")
                .param(brand.value())
                .query(Long.class)
                .single();
    }

    @Test
    void a_test_message_reaches_the_queue_and_leaves_nothing_behind() {
        assertThat(tryEntryPoint.handle(admin(brand), chat.id()))
                .isEqualTo(new TryEntryPoint.Outcome.Reached(queue, Optional.empty()));
        assertThat(tryEntryPoint.handle(admin(brand), whatsApp.id()))
                .isEqualTo(new TryEntryPoint.Outcome.Reached(queue, Optional.empty()));

        assertThat(contacts()).isZero();
        assertThat(queueCounts.handle(olga)).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from audit_entries where subject = ?")
                                .param("entry-point:" + chat.id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void another_brands_door_is_not_there_and_operators_test_none() {
        Actor.Staff stranger = admin(new BrandId(UUID.randomUUID()));

        assertThat(tryEntryPoint.handle(stranger, chat.id()))
                .isEqualTo(new TryEntryPoint.Outcome.NotFound());
        assertThat(tryRouting.handle(stranger, query("ru", 0))).isEmpty();
        assertThatThrownBy(() -> tryEntryPoint.handle(olga, chat.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tryRouting.handle(olga, query("ru", 0)))
                .isInstanceOf(NotAllowed.class);
        var command =
                new SaveQueue.Command(
                        Optional.empty(), "x", Optional.of(brand), "1", "0", "0", "0", "", "1");
        assertThatThrownBy(() -> saveQueue.handle(olga, command)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_routing_says_who_would_get_it_and_why_nobody_else_does() {
        setPresence.handle(olga, new SetPresence.Command(PresenceState.AVAILABLE, ""));

        TryRouting.Answer answer = tryRouting.handle(admin(brand), query("ru", 0)).orElseThrow();

        assertThat(answer.queue()).isEqualTo(queue);
        assertThat(answer.decision())
                .isInstanceOfSatisfying(
                        RoutingDecision.OfferTo.class,
                        offer -> assertThat(offer.operator()).isEqualTo(olga.id()));
        assertThat(answer.others())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.operator()).isEqualTo(ivan.id());
                    assertThat(other.obstacles()).containsExactly(Obstacle.NOT_AVAILABLE);
                });
        assertThat(contacts()).isZero();
    }

    @Test
    void a_wish_for_a_language_stands_in_the_way_until_it_is_dropped() {
        setPresence.handle(olga, new SetPresence.Command(PresenceState.AVAILABLE, ""));

        TryRouting.Answer now = tryRouting.handle(admin(brand), query("id", 0)).orElseThrow();
        TryRouting.Answer later = tryRouting.handle(admin(brand), query("id", 600)).orElseThrow();

        assertThat(now.decision()).isInstanceOf(RoutingDecision.NobodyYet.class);
        assertThat(now.others())
                .filteredOn(other -> other.operator().equals(olga.id()))
                .singleElement()
                .satisfies(
                        other -> assertThat(other.obstacles()).containsExactly(Obstacle.LANGUAGE));
        assertThat(later.decision()).isInstanceOf(RoutingDecision.OfferTo.class);
    }
}
