package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.QueueCount;
import io.kindline.application.demo.Pace;
import io.kindline.application.demo.Simulator;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.operators.Brands;
import io.kindline.infrastructure.demo.DemoData;
import io.kindline.infrastructure.demo.OnlyInDemo;
import io.kindline.infrastructure.demo.Script;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets subscribers come, each on a thread of his own: a few at once at the start, then one by one.
 * Nobody new comes while many wait, so that an empty desk does not find a flood.
 */
@Component
@OnlyInDemo
class Crowd {
    private static final Logger log = LoggerFactory.getLogger(Crowd.class);
    private static final int COME_AT_ONCE = 6;
    private static final int SPEAKING_MAX = 12;
    private static final int WAITING_MAX = 15;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Simulator simulator;
    private final DemoData data;
    private final House house;
    private final Environment environment;
    private final Random chance = new Random();
    private final Set<Integer> busy = ConcurrentHashMap.newKeySet();
    private final Set<Integer> speaking = ConcurrentHashMap.newKeySet();
    private @Nullable ExecutorService threads;

    Crowd(Simulator simulator, DemoData data, House house, Environment environment) {
        this.simulator = simulator;
        this.data = data;
        this.house = house;
        this.environment = environment;
    }

    /** Where they come to. */
    @Component
    @OnlyInDemo
    record House(
            EntryPoints entryPoints,
            Brands brands,
            ContactReads contacts,
            Lines lines,
            InstantSource clock) {}

    @EventListener
    void come(ApplicationReadyEvent event) {
        int port = environment.getProperty("local.server.port", Integer.class, 0);
        if (port > 0 && data.isThere()) {
            ExecutorService started = Executors.newVirtualThreadPerTaskExecutor();
            threads = started;
            started.execute(() -> keepComing(started, port));
        }
    }

    /** Before the server goes: nobody is to be cut off in the middle of a word. */
    @EventListener
    void leave(ContextClosedEvent event) throws InterruptedException {
        ExecutorService started = threads;
        if (started != null) {
            threads = null;
            started.shutdownNow();
            started.awaitTermination(2, TimeUnit.SECONDS);
        }
    }

    private void keepComing(ExecutorService started, int port) {
        try (var wire = new Wire(port)) {
            var reactions = new Reactions();
            var casting =
                    new Casting(
                            Script.all(),
                            data.people(),
                            house.entryPoints(),
                            house.brands(),
                            chance);
            int came = 0;
            while (!started.isShutdown()) {
                Pace pace = simulator.pace().orElse(Pace.OFF);
                if (pace != Pace.OFF) {
                    came +=
                            oneMore(
                                    casting,
                                    part -> started.execute(() -> lead(part, wire, reactions)));
                }
                Thread.sleep(came < COME_AT_ONCE && pace != Pace.OFF ? LOOK_EVERY : gap(pace));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets one more come unless there are enough; how many came. */
    private int oneMore(Casting casting, Consumer<Casting.Part> comes) {
        try {
            if (speaking.size() >= SPEAKING_MAX || waiting() >= WAITING_MAX) {
                return 0;
            }
            Optional<Casting.Part> part = casting.next(busy, house.clock().instant());
            part.ifPresent(comes);
            return part.isPresent() ? 1 : 0;
        } catch (RuntimeException e) {
            log.debug("nobody could come: {}", e.toString());
            return 0;
        }
    }

    private Duration gap(Pace pace) {
        return switch (pace) {
            case OFF -> LOOK_EVERY;
            case SLOW -> Duration.ofSeconds(60L + chance.nextInt(30));
            case NORMAL -> Duration.ofSeconds(20L + chance.nextInt(20));
            case FAST -> Duration.ofSeconds(4L + chance.nextInt(5));
        };
    }

    private int waiting() {
        var all = house.brands().all().stream().map(Brand::id).collect(Collectors.toSet());
        return house.contacts().queueCounts(all).stream().mapToInt(QueueCount::waiting).sum();
    }

    private void lead(Casting.Part part, Wire wire, Reactions reactions) {
        Integer who = part.person().number();
        busy.add(who);
        speaking.add(who);
        try {
            var own = new Random(chance.nextLong());
            var dialogue = new Dialogue(part.script(), reactions, own);
            new Talk(dialogue, line(part, wire), own).run(() -> speaking.remove(who));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            log.debug("a simulated subscriber went away: {}", e.toString());
        } finally {
            speaking.remove(who);
            busy.remove(who);
        }
    }

    private Line line(Casting.Part part, Wire wire) throws IOException, InterruptedException {
        return part.door().door() == Door.WIDGET
                ? ChatLine.open(wire, part.door().key().value(), part.person())
                : house.lines().at(part.door(), wire, part.person(), part.address());
    }
}
