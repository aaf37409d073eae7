package io.kindline.infrastructure.demo.simulator;

import io.kindline.application.demo.Story;
import io.kindline.application.demo.Story.Step;
import io.kindline.application.demo.StoryPart;
import io.kindline.application.demo.StoryProgress;
import io.kindline.application.demo.StoryProgress.State;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One story being told, on a thread of its own. */
final class Telling implements Runnable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration DELIVERED_WITHIN = Duration.ofMinutes(2);
    private static final Duration OCCASION_WITHIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Story story;
    private final StoryPart part;
    private final Actor.Staff operator;
    private final StoryDesk desk;
    private final Lines lines;
    private final Expected expected;
    private final Map<String, ContactLine> opened = new HashMap<>();
    private Optional<ContactLine> current = Optional.empty();
    private volatile StoryProgress progress;
    private volatile boolean goOn;

    /** Opens the subscriber's end of a door. */
    interface Lines {
        ContactLine at(String door);

        /** How long one takes between two steps. */
        default Duration pause() {
            return Duration.ofMillis(2_500);
        }

        /** Of somebody else each time. */
        default ContactLine another(String door) {
            return at(door);
        }
    }

    Telling(Story story, StoryPart part, Actor.Staff operator, StoryDesk desk, Lines lines) {
        this.story = story;
        this.part = part;
        this.operator = operator;
        this.desk = desk;
        this.lines = lines;
        this.expected = new Expected(desk.deeds()::count);
        this.progress = new StoryProgress(story.id(), part, 0, State.GOES_ON, Optional.empty());
    }

    StoryProgress progress() {
        return progress;
    }

    boolean goesOn() {
        return progress.state() == State.GOES_ON || progress.state() == State.YOUR_TURN;
    }

    /** What the presenter is to do now is left out. */
    void goOn() {
        goOn = progress.state() == State.YOUR_TURN;
    }

    @Override
    public void run() {
        try {
            for (int step = 0; step < story.steps().size(); step++) {
                if (!act(step, story.steps().get(step))) {
                    at(step, State.BROKEN_OFF);
                    return;
                }
            }
            at(story.steps().size(), State.ENDED);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            at(progress.step(), State.BROKEN_OFF);
        } catch (IOException | RuntimeException _) {
            at(progress.step(), State.BROKEN_OFF);
        }
    }

    /** False when the story cannot go on. */
    private boolean act(int at, Step step) throws IOException, InterruptedException {
        return switch (step) {
            case Step.Writes(String door, String words) -> {
                at(at, State.GOES_ON);
                yield write(door, words);
            }
            case Step.Answers(String words) -> part == StoryPart.WATCH ? say(at, words) : hear(at);
            case Step.Deed deed -> part == StoryPart.WATCH ? done(at, deed) : awaited(at, deed);
            case Step.ByOthers others -> byOthers(at, others);
            case Step.HelpsMany many -> {
                at(at, State.GOES_ON);
                yield helpMany(many);
            }
            case Step.Closes end ->
                    part == StoryPart.WATCH
                            ? act(at, id -> desk.close(operator, id, end))
                            : untilClosed(at);
        };
    }

    private boolean write(String door, String words) throws IOException, InterruptedException {
        Thread.sleep(lines.pause());
        ContactLine line = opened.computeIfAbsent(door, lines::at);
        current = Optional.of(line);
        line.say(words);
        Optional<ContactId> contact = stored(line);
        progress = new StoryProgress(story.id(), part, progress.step(), State.GOES_ON, contact);
        contact.ifPresent(expected::cameTo);
        return contact.filter(id -> desk.take(operator, id)).isPresent();
    }

    /** A mail is on its way for a while. */
    private static Optional<ContactId> stored(ContactLine line) throws InterruptedException {
        long end = System.nanoTime() + DELIVERED_WITHIN.toNanos();
        Optional<ContactId> contact = line.contact();
        while (contact.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY);
            contact = line.contact();
        }
        return contact;
    }

    /** Everybody is somebody else, so that nobody's earlier contact is opened again. */
    private boolean helpMany(Step.HelpsMany many) throws IOException, InterruptedException {
        for (int i = 0; i < many.people(); i++) {
            ContactLine line = lines.another(many.door());
            line.say(many.words());
            Optional<ContactId> contact = stored(line);
            if (contact.filter(id -> desk.take(operator, id)).isEmpty()) {
                return false;
            }
            desk.answer(operator, contact.get(), many.answer());
            desk.close(operator, contact.get(), new Step.Closes(Outcome.SOLVED, ""));
        }
        return true;
    }

    private boolean say(int at, String words) throws InterruptedException {
        return act(at, id -> desk.answer(operator, id, words));
    }

    private boolean act(int at, Consumer<ContactId> deed) throws InterruptedException {
        at(at, State.GOES_ON);
        Thread.sleep(lines.pause());
        progress.contact().ifPresent(deed);
        return progress.contact().isPresent();
    }

    private boolean done(int at, Step.Deed deed) throws InterruptedException {
        return act(
                at,
                id -> {
                    desk.act(operator, id, deed);
                    desk.follow(operator, id, deed);
                });
    }

    /** The presenter does it, by whatever way. */
    private boolean awaited(int at, Step.Deed deed) throws IOException, InterruptedException {
        if (progress.contact().isEmpty()) {
            return false;
        }
        ContactId id = progress.contact().get();
        expected.expect(deed, id);
        if (!untilSeen(at, () -> expected.isDone(deed, id))) {
            return false;
        }
        if (expected.isDone(deed, id)) {
            desk.follow(operator, id, deed);
        } else {
            expected.leaveOut(deed, id);
        }
        return true;
    }

    /**
     * Whoever it is takes his time, and may have to wait for what happens of itself. Where the
     * presenter gave no occasion for it, it is left out.
     */
    private boolean byOthers(int at, Step.ByOthers others) throws InterruptedException {
        at(at, State.GOES_ON);
        Thread.sleep(lines.pause());
        Duration within = part == StoryPart.PLAY ? OCCASION_WITHIN : DELIVERED_WITHIN;
        long end = System.nanoTime() + within.toNanos();
        while (progress.contact().isPresent() && System.nanoTime() < end) {
            if (desk.others(progress.contact().get(), others)) {
                return true;
            }
            Thread.sleep(LOOK_EVERY);
        }
        return part == StoryPart.PLAY;
    }

    private boolean hear(int at) throws IOException, InterruptedException {
        return untilNews(at, news -> !news.words().isEmpty());
    }

    private boolean untilClosed(int at) throws IOException, InterruptedException {
        return untilNews(at, news -> news.phase() == Line.Phase.ENDED);
    }

    private boolean untilNews(int at, Predicate<Line.News> wanted)
            throws IOException, InterruptedException {
        return untilSeen(
                at, () -> current.isPresent() && wanted.test(current.orElseThrow().news()));
    }

    private boolean untilSeen(int at, Seen seen) throws IOException, InterruptedException {
        goOn = false;
        at(at, State.YOUR_TURN);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (seen.now() || goOn) {
                return true;
            }
            Thread.sleep(LOOK_EVERY);
        }
        return false;
    }

    /** Whether what the story waits for has come. */
    private interface Seen {
        boolean now() throws IOException, InterruptedException;
    }

    private void at(int step, State state) {
        progress = new StoryProgress(story.id(), part, step, state, progress.contact());
    }
}
