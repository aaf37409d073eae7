package io.kindline.infrastructure.live;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.shared.FreshPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two whole Kindlines below the screens, with all their jobs, on one PostgreSQL. */
final class TwoNodes implements AutoCloseable {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    final ConfigurableApplicationContext a;
    final ConfigurableApplicationContext b;
    final BrandId brand = DoorSamples.brand();
    final Queue queue = DoorSamples.queue(brand);
    final EntryPoint door = DoorSamples.door(queue);
    private final Actor program = new Actor.Integration(UUID.randomUUID(), Set.of(brand));

    TwoNodes() {
        a = node("a", null);
        b = node("b", a.getEnvironment().getProperty("spring.datasource.url"));
        of(a, Queues.class).save(queue);
        of(a, EntryPoints.class).save(door);
    }

    private static ConfigurableApplicationContext node(String name, @Nullable String url) {
        var builder = new SpringApplicationBuilder(TestKindline.class);
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--kindline.data-dir=target/data-node-" + name,
                                "--kindline.security.master-key=" + KEY,
                                "--kindline.routing.offer-for=2s",
                                "--spring.datasource.hikari.maximum-pool-size=8",
                                "--logging.level.root=warn"));
        if (url == null) {
            builder.initializers(new FreshPostgres());
        } else {
            arguments.add("--spring.datasource.url=" + url);
            arguments.add("--spring.datasource.username=postgres");
            arguments.add("--spring.datasource.password=postgres");
        }
        return builder.run(arguments.toArray(String[]::new));
    }

    static <T> T of(ConfigurableApplicationContext node, Class<T> type) {
        return node.getBean(type);
    }

    JdbcClient jdbc() {
        return of(a, JdbcClient.class);
    }

    ContactId writes(ConfigurableApplicationContext node, String from, String text) {
        var command =
                new ReceiveMessage.Command(
                        door,
                        new ContactAddress(from),
                        "Anna",
                        MessageText.of(text),
                        Optional.empty(),
                        List.of(new SourceKey("test", UUID.randomUUID().toString())),
                        text,
                        List.of(),
                        Arrival.UNKNOWN);
        var stored =
                (ReceiveMessage.Outcome.Stored)
                        of(node, ReceiveMessage.class).handle(program, command);
        return stored.receipt().contact();
    }

    /** Hears what is told of the queues on the node from now on. */
    static Listening listen(ConfigurableApplicationContext node, Topic topic) {
        var heard = new LinkedBlockingQueue<LiveEvent>();
        return new Listening(heard, of(node, LiveFeed.class).subscribe(topic, heard::add));
    }

    record Listening(BlockingQueue<LiveEvent> heard, LiveFeed.Subscription subscription)
            implements AutoCloseable {
        /** The first event of the kind; fails when none comes in time. */
        <T extends LiveEvent> T next(Class<T> kind, long withinMillis) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(withinMillis);
            while (true) {
                LiveEvent event = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (event == null) {
                    throw new AssertionError("no " + kind.getSimpleName() + " in time");
                }
                if (kind.isInstance(event)) {
                    return kind.cast(event);
                }
            }
        }

        @Override
        public void close() {
            subscription.close();
        }
    }

    Actor.Staff operator() {
        var id = new OperatorId(UUID.randomUUID());
        of(a, Operators.class)
                .save(
                        new Operator(
                                id,
                                Account.of("r" + id.value().toString().substring(0, 18)),
                                "Olga",
                                "Olga",
                                Employment.WORKS_HERE,
                                Optional.empty(),
                                DoorSamples.MOSCOW,
                                new Language("ru"),
                                Set.of(new Language("ru")),
                                Set.of(brand),
                                Set.of(queue.id()),
                                List.of(),
                                List.of(
                                        new RoleGrant(
                                                Role.OPERATOR,
                                                Period.since(LocalDate.of(2020, 1, 1))))));
        return new Actor.Staff(id, Set.of(Role.OPERATOR), Set.of(brand));
    }

    @Override
    public void close() {
        b.close();
        a.close();
    }
}
