package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.StoryPart;
import io.kindline.application.demo.StoryProgress;
import io.kindline.application.demo.Storyteller;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.infrastructure.demo.DemoData;
import io.kindline.infrastructure.demo.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells stories over HTTP to this very server and by mail, as the crowd does. */
@Component
class TaleTeller implements Storyteller {
    private static final int TRIES = 2_000;
    private static final String BRAND = "lantern";

    private final ObjectProvider<StoryDesk> desk;
    private final ObjectProvider<DemoData> data;
    private final ObjectProvider<Lines> lines;
    private final Environment environment;
    private final Random chance = new Random();
    private final Map<OperatorId, Telling> tellings = new ConcurrentHashMap<>();
    private final Map<OperatorId, Thread> threads = new ConcurrentHashMap<>();

    TaleTeller(
            ObjectProvider<StoryDesk> desk,
            ObjectProvider<DemoData> data,
            ObjectProvider<Lines> lines,
            Environment environment) {
        this.desk = desk;
        this.data = data;
        this.lines = lines;
        this.environment = environment;
    }

    @Override
    public List<Story> stories() {
        return desk.getIfAvailable() == null
                ? List.of()
                : Tale.all().stream().map(Tale::story).toList();
    }

    @Override
    public Optional<Story> any() {
        List<Story> stories = stories().stream().filter(TaleTeller::isShort).toList();
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(stories.get(chance.nextInt(stories.size())));
    }

    /** A whole shift is told to whoever asks for it, not by chance. */
    private static boolean isShort(Story story) {
        return story.steps().stream().noneMatch(Story.Step.HelpsMany.class::isInstance);
    }

    @Override
    public Optional<StoryProgress> progress(OperatorId presenter) {
        return Optional.ofNullable(tellings.get(presenter)).map(Telling::progress);
    }

    @Override
    public void goOn(OperatorId presenter) {
        Optional.ofNullable(tellings.get(presenter)).ifPresent(Telling::goOn);
    }

    @Override
    public void begin(Story story, StoryPart part, Actor.Staff presenter) {
        Optional.ofNullable(threads.remove(presenter.id())).ifPresent(Thread::interrupt);
        StoryDesk here = desk.getObject();
        Tale tale =
                Tale.all().stream()
                        .filter(one -> one.story().id().equals(story.id()))
                        .findFirst()
                        .orElseThrow();
        Actor.Staff operator = part == StoryPart.PLAY ? presenter : here.player().orElse(presenter);
        Person person = person(tale);
        var wire = new Wire(environment.getProperty("local.server.port", Integer.class, 0));
        var telling = new Telling(story, part, operator, here, new Ends(wire, person, tale));
        tellings.put(presenter.id(), telling);
        threads.put(
                presenter.id(),
                Thread.startVirtualThread(() -> {
                    try (wire) {
                        telling.run();
                    }
                }));
    }

    /**
     * Begins any story, both sides played, unless one is told so already; nothing outside demo
     * mode.
     */
    void beginAny() {
        any().ifPresent(story ->
                desk.getObject()
                        .player()
                        .filter(player -> !isTelling(player.id()))
                        .ifPresent(player -> begin(story, StoryPart.WATCH, player)));
    }

    private boolean isTelling(OperatorId to) {
        return Optional.ofNullable(tellings.get(to)).filter(Telling::goesOn).isPresent();
    }

    /** The ends of the doors by which the people of a tale write. */
    private final class Ends implements Telling.Lines {
        private final Wire wire;
        private final Person person;
        private final Tale tale;
        private int last;

        Ends(Wire wire, Person person, Tale tale) {
            this.wire = wire;
            this.person = person;
            this.tale = tale;
            this.last = person.number();
        }

        @Override
        public ContactLine at(String door) {
            return lines.getObject().at(door, wire, person);
        }

        @Override
        public ContactLine another(String door) {
            var people = data.getObject().people();
            Person next;
            do {
                last = last % people.count() + 1;
                next = people.person(last);
            } while (!next.brand().equals(BRAND) || !next.language().equals(tale.language()));
            return lines.getObject().at(door, wire, next);
        }
    }

    /** Somebody who speaks the tale's language and can write by all its doors. */
    private Person person(Tale tale) {
        boolean mail = tale.doors().contains("mail");
        var people = data.getObject().people();
        for (int i = 0; i < TRIES; i++) {
            Person person = people.person(1 + chance.nextInt(people.count()));
            if (person.brand().equals(BRAND)
                    && person.language().equals(tale.language())
                    && (!mail || person.mail().isPresent())) {
                return person;
            }
        }
        throw new IllegalStateException("nobody fits the story " + tale.story().id());
    }
}
