package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.simulator.Line.News;
import io.kindline.infrastructure.demo.simulator.Line.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Leads one dialogue over one line: listens, thinks a little, types, answers, rates at the end. */
final class Talk {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration TYPING_MAX = Duration.ofSeconds(6);
    private static final Duration TYPING_SHOWN_EVERY = Duration.ofMillis(1_500);
    private static final int TYPED_IN_A_SECOND = 25;

    private final Dialogue dialogue;
    private final Line line;
    private final Random chance;
    private final List<String> heard = new ArrayList<>();
    private long touched = System.nanoTime();
    private long thinksUntil;

    Talk(Dialogue dialogue, Line line, Random chance) {
        this.dialogue = dialogue;
        this.line = line;
        this.chance = chance;
    }

    /** Until it ends, or nobody speaks for half an hour. */
    void run(Runnable whenAllIsSaid) throws IOException, InterruptedException {
        say(dialogue.opening());
        boolean told = false;
        while (System.nanoTime() - touched < PATIENCE.toNanos()) {
            Thread.sleep(LOOK_EVERY);
            News news = line.news();
            hear(news.words());
            if (news.phase() == Phase.ENDED) {
                rate();
                return;
            }
            if (!heard.isEmpty() && System.nanoTime() >= thinksUntil) {
                List<String> answer = dialogue.answerTo(heard);
                heard.clear();
                say(answer);
            }
            if (!told && dialogue.isAllSaid()) {
                told = true;
                whenAllIsSaid.run();
            }
        }
    }

    /** Each further word makes him read on before he answers. */
    private void hear(List<String> words) {
        if (!words.isEmpty()) {
            heard.addAll(words);
            touched = System.nanoTime();
            thinksUntil = touched + Duration.ofMillis(2_500L + chance.nextInt(5_000)).toNanos();
        }
    }

    private void say(List<String> texts) throws IOException, InterruptedException {
        for (String text : texts) {
            type(text);
            line.say(text);
            touched = System.nanoTime();
        }
    }

    private void type(String text) throws IOException, InterruptedException {
        Duration needed = Duration.ofSeconds(1 + text.length() / TYPED_IN_A_SECOND);
        Duration left = needed.compareTo(TYPING_MAX) > 0 ? TYPING_MAX : needed;
        while (left.isPositive()) {
            line.typing();
            Thread.sleep(TYPING_SHOWN_EVERY);
            left = left.minus(TYPING_SHOWN_EVERY);
        }
    }

    private void rate() throws IOException, InterruptedException {
        if (chance.nextInt(10) < 7) {
            Thread.sleep(Duration.ofSeconds(2L + chance.nextInt(6)));
            line.rate(chance.nextInt(20) == 0 ? 4 : 5, 5 - chance.nextInt(10) / 8);
        }
    }
}
