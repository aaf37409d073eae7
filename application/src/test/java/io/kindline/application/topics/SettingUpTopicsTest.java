package io.kindline.application.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.kit.Centre;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.ContactTopic.Family;
import io.kindline.domain.topics.Ending;
import io.kindline.domain.topics.Ending.Asked;
import io.kindline.domain.topics.Standing;
import io.kindline.domain.topics.TopicKey;
import io.kindline.domain.topics.Topics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettingUpTopicsTest {
    private static final Language ENGLISH = new Language("en");

    private final Centre centre = new Centre();
    private final BrandId brand = centre.queue.brand();
    private final Topics topics = centre.house.port(Topics.class);
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final ChangeLog changes = new ChangeLog(trail);
    private final SaveTopic saveTopic = new SaveTopic(topics, changes, centre.clock);
    private final SaveEnding saveEnding = new SaveEnding(topics, changes, centre.clock);
    private final Actor admin = of(brand);
    private final Actor stranger = of(new BrandId(new UUID(7, 7)));

    private static Actor of(BrandId brand) {
        return new Actor.Staff(
                new OperatorId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR), Set.of(brand));
    }

    private SaveTopic.Command topic(SaveTopic.Kind kind, String key, String name) {
        return new SaveTopic.Command(
                Optional.of(brand),
                kind,
                key,
                Family.SERVICE,
                Map.of(ENGLISH, name),
                Standing.OFFERED);
    }

    private SaveTopic.Flaw[] flaws(Actor who, SaveTopic.Command command) {
        return ((SaveTopic.Outcome.Refused) saveTopic.handle(who, command))
                .flaws()
                .toArray(SaveTopic.Flaw[]::new);
    }

    private SaveEnding.Outcome ending(
            Actor who, Outcome outcome, Standing standing, Asked... asks) {
        return saveEnding.handle(
                who, new SaveEnding.Command(brand, outcome, standing, Set.of(asks)));
    }

    private StepOutcome closesAs(Outcome outcome, String topic) {
        centre.writes(centre.chat, "writer-" + outcome + "@example.org", "hello");
        Contact.Active contact = centre.claims();
        return new CloseContact(centre.book, topics, centre.clock)
                .handle(
                        centre.olga,
                        contact.id(),
                        new Disposition(outcome, topic, Emotion.CALM, ""));
    }

    @Test
    void a_topic_is_made_offered_and_noted() {
        assertThat(saveTopic.handle(admin, topic(SaveTopic.Kind.NEW, " Router ", " Routers ")))
                .isEqualTo(new SaveTopic.Outcome.Saved(new TopicKey("router")));

        assertThat(topics.of(brand).topic("router").map(ContactTopic::names))
                .contains(Map.of(ENGLISH, "Routers"));
        assertThat(trail.events().getLast().action()).isEqualTo("topic.made");
        assertThat(trail.events().getLast().particulars())
                .containsEntry("names.after", "{en=Routers}");
    }

    @Test
    void a_usual_topic_is_retired_and_may_keep_its_usual_name() {
        var command =
                new SaveTopic.Command(
                        Optional.of(brand),
                        SaveTopic.Kind.KNOWN,
                        "roaming",
                        Family.HUMAN,
                        Map.of(ENGLISH, " "),
                        Standing.RETIRED);
        assertThat(saveTopic.handle(admin, command)).isInstanceOf(SaveTopic.Outcome.Saved.class);

        ContactTopic roaming = topics.of(brand).topic("roaming").orElseThrow();
        assertThat(roaming.isOffered()).isFalse();
        assertThat(roaming.family()).isEqualTo(Family.SERVICE);
        assertThat(trail.events().getLast().particulars())
                .isEqualTo(Map.of("standing.before", "OFFERED", "standing.after", "RETIRED"));
    }

    @Test
    void everything_that_is_wrong_with_a_topic_is_told_at_once() {
        assertThat(flaws(admin, topic(SaveTopic.Kind.NEW, "Not a key", " ")))
                .containsExactlyInAnyOrder(
                        SaveTopic.Flaw.KEY_MALFORMED, SaveTopic.Flaw.TOPIC_NAME_MISSING);
        assertThat(flaws(admin, topic(SaveTopic.Kind.NEW, "roaming", "x".repeat(101))))
                .containsExactlyInAnyOrder(
                        SaveTopic.Flaw.KEY_TAKEN, SaveTopic.Flaw.TOPIC_NAME_TOO_LONG);
        assertThat(flaws(admin, topic(SaveTopic.Kind.KNOWN, "nothing", "Nothing")))
                .containsExactly(SaveTopic.Flaw.GONE);
    }

    @Test
    void S32_nobody_sets_up_or_sees_the_topics_of_a_brand_he_does_not_serve() {
        assertThat(flaws(stranger, topic(SaveTopic.Kind.NEW, "router", "Routers")))
                .containsExactly(SaveTopic.Flaw.BRAND_MISSING);
        assertThat(ending(stranger, Outcome.SPAM, Standing.RETIRED))
                .isEqualTo(new SaveEnding.Outcome.Refused(Set.of(SaveEnding.Flaw.BRAND_MISSING)));
        assertThat(new TopicsOfBrand(topics).handle(stranger, brand)).isEmpty();
        assertThat(new TopicsOfBrand(topics).handle(centre.olga, brand)).isPresent();
        assertThat(trail.events()).isEmpty();
    }

    @Test
    void what_an_ending_asks_for_is_asked_when_a_contact_ends() {
        assertThat(ending(admin, Outcome.FORWARDED, Standing.OFFERED, Asked.TOPIC, Asked.NOTE))
                .isEqualTo(new SaveEnding.Outcome.Saved());
        assertThat(trail.events().getLast().particulars())
                .isEqualTo(Map.of("asks.before", "[]", "asks.after", "[TOPIC, NOTE]"));

        assertThat(closesAs(Outcome.FORWARDED, ""))
                .isInstanceOfSatisfying(
                        StepOutcome.Invalid.class,
                        it -> assertThat(it.what()).isEqualTo("topic-needed"));
    }

    @Test
    void a_retired_ending_is_refused_and_others_are_taken() {
        ending(admin, Outcome.SPAM, Standing.RETIRED);

        assertThat(closesAs(Outcome.SPAM, ""))
                .isInstanceOfSatisfying(
                        StepOutcome.Invalid.class,
                        it -> assertThat(it.what()).isEqualTo("outcome-retired"));
        assertThat(closesAs(Outcome.SOLVED, "")).isInstanceOf(StepOutcome.Done.class);
    }

    @Test
    void the_last_ending_stays_offered() {
        for (Ending each : topics.of(brand).endings()) {
            if (each.outcome() != Outcome.SOLVED) {
                ending(admin, each.outcome(), Standing.RETIRED);
            }
        }
        assertThat(ending(admin, Outcome.SOLVED, Standing.RETIRED))
                .isEqualTo(new SaveEnding.Outcome.Refused(Set.of(SaveEnding.Flaw.LAST_ENDING)));
        assertThat(ending(admin, Outcome.MERGED, Standing.OFFERED))
                .isEqualTo(new SaveEnding.Outcome.Refused(Set.of(SaveEnding.Flaw.GONE)));
    }
}
