package io.kindline.application.escalations;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.StoredContactsContract;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Escalations;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.PlaceId;
import io.kindline.domain.escalations.Places;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Watch;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberSamples;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What boards and strips show, whatever they are read from. */
@ContractOf(EscalationReads.class)
public abstract class EscalationReadsContract extends StoredContactsContract {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Set<BrandId> brands = Set.of(queue.brand());

    private List<EscalationLine> open(Set<BrandId> of) {
        return within(() -> port(EscalationReads.class).open(of, 10));
    }

    private Escalation.Open called(Service service, Instant at) {
        Subscriber anna = SubscriberSamples.subscriber(queue.brand(), "Анна", "KL-" + id());
        commit(() -> port(Subscribers.class).add(anna, List.of()));
        Contact contact = writes(anna.id(), door, at);
        var what =
                new Escalation.Particulars(
                        new EscalationId(id()),
                        contact.id(),
                        anna.id(),
                        queue.brand(),
                        service,
                        olga,
                        at,
                        Escalation.Purpose.REAL,
                        Optional.empty());
        Alarm alarm = Alarm.begun(List.of(), PATIENCE, at);
        Watch watch = Watch.begun(service.usualCheck(), at);
        Escalation.Open begun =
                service.isLifeSafety()
                        ? new Escalation.Emergency(what, olga, alarm, watch)
                        : new Escalation.Functional(what, olga, alarm, watch, "", Optional.empty());
        commit(() -> port(Escalations.class).add(begun));
        return begun;
    }

    private Place told(Escalation of, String words, Instant at) {
        Place place = Place.told(new PlaceId(id()), of.id(), words, Optional.empty(), olga, at);
        commit(() -> port(Places.class).add(place));
        return place;
    }

    @Test
    void lives_come_first_then_who_waits_longer_until_it_has_ended() {
        Escalation.Open network = called(Service.NETWORK, NOW);
        Escalation.Open later = called(Service.POLICE, NOW.plusSeconds(20));
        Escalation.Open sooner = called(Service.MEDICAL, NOW.plusSeconds(10));

        assertThat(open(brands))
                .extracting(EscalationLine::escalation)
                .containsExactly(sooner, later, network);

        Escalation.Emergency police = (Escalation.Emergency) later;
        commit(() ->
                port(Escalations.class)
                        .save(police.confirmSafe(olga, "home", NOW.plusSeconds(30))));
        assertThat(open(brands))
                .extracting(EscalationLine::escalation)
                .containsExactly(sooner, network);
    }

    @Test
    void a_line_says_who_it_is_and_where_he_is_now() {
        Escalation.Open lost = called(Service.FIRE_RESCUE, NOW);
        told(lost, "by the old sawmill", NOW);
        Place newest = told(lost, "60.1001, 30.2002", NOW.plusSeconds(30));

        EscalationLine line = open(brands).getFirst();
        assertThat(line.name()).isEqualTo("Анна");
        assertThat(line.place()).contains(newest);
    }

    @Test
    void S3_a_neutral_line_says_neither() {
        Escalation.Open covert = called(Service.POLICE, NOW);
        told(covert, "Lesnaya 5", NOW);
        commit(() ->
                port(Contacts.class).show(covert.what().contact(), Contacts.Discretion.NEUTRAL));

        assertThat(open(brands))
                .containsExactly(
                        new EscalationLine(
                                covert, "", Contacts.Discretion.NEUTRAL, Optional.empty()));
    }

    @Test
    void S32_another_brand_sees_none() {
        called(Service.POLICE, NOW);

        assertThat(open(Set.of(new BrandId(id())))).isEmpty();
        assertThat(open(Set.of())).isEmpty();
    }
}
