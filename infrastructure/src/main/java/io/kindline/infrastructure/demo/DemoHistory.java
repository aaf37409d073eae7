package io.kindline.infrastructure.demo;

import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Role;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Makes up what was said in the last two months, a few people having said much. */
@Component
@OnlyInDemo
class DemoHistory {
    private static final long SEED = 72_000_000;
    private static final int CONTACTS_MAX = 600;
    private static final int OFTEN_HERE = 15;
    private static final Duration OLDEST = Duration.ofDays(60);

    /** Later than this a new word would reopen an old contact. */
    private static final Duration NEWEST = Duration.ofHours(25);

    /** Anna, who wrote by three doors within 48 hours (scenario S24). */
    private static final List<Visit> ANNA =
            List.of(
                    new Visit("toldbefore", "telegram", Duration.ofHours(46)),
                    new Visit("toldbefore", "mail", Duration.ofHours(37)),
                    new Visit("transfer", "app", Duration.ofHours(27)));

    private final Operators operators;
    private final DemoConversations conversations;
    private final DemoSubscribers subscribers;
    private final EntityManager session;
    private final InstantSource clock;

    DemoHistory(
            Operators operators,
            DemoConversations conversations,
            DemoSubscribers subscribers,
            EntityManager session,
            InstantSource clock) {
        this.operators = operators;
        this.conversations = conversations;
        this.subscribers = subscribers;
        this.session = session;
        this.clock = clock;
    }

    private record Visit(String script, String door, Duration ago) {}

    void seed(People people) {
        var chance = new Random(SEED);
        List<Script> scripts = Script.all();
        Instant now = clock.instant();
        Person anna = people.person(1);
        for (Visit visit : ANNA) {
            Script script =
                    scripts.stream()
                            .filter(s -> s.key().equals(visit.script()))
                            .findFirst()
                            .orElseThrow();
            tell(anna, script, visit.door(), now.minus(visit.ago()), chance);
        }
        int count = Math.min(CONTACTS_MAX, people.count());
        for (int i = 1; i <= count; i++) {
            Person person = people.person(whoever(people.count(), chance));
            conversations
                    .possible(person, scripts, chance)
                    .ifPresent(told ->
                            tell(
                                    person,
                                    told.script(),
                                    told.door(),
                                    sometime(now, chance),
                                    chance));
        }
    }

    private void tell(Person person, Script script, String door, Instant at, Random chance) {
        conversations.store(
                subscribers.idOf(person),
                script.told(chance),
                door,
                somebodyFor(person, at, chance),
                at,
                chance);
        // Each for itself: a person may have come by the same door before.
        session.flush();
        session.clear();
    }

    private static int whoever(int people, Random chance) {
        int among = chance.nextInt(100) < 40 ? Math.min(OFTEN_HERE, people) : people;
        return 1 + chance.nextInt(among);
    }

    /** More lately than long ago. */
    private static Instant sometime(Instant now, Random chance) {
        double share = Math.pow(chance.nextDouble(), 1.6);
        long span = OLDEST.minus(NEWEST).toSeconds();
        return now.minus(NEWEST).minusSeconds((long) (share * span) + 3_600);
    }

    private Operator somebodyFor(Person person, Instant at, Random chance) {
        List<Operator> able =
                operators.all().stream()
                        .filter(each -> each.brands().contains(subscribers.brand(person)))
                        .filter(each -> each.rolesOn(each.dayAt(at)).contains(Role.OPERATOR))
                        .toList();
        return able.get(chance.nextInt(able.size()));
    }
}
