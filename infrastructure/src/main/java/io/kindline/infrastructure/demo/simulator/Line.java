package io.kindline.infrastructure.demo.simulator;

import java.io.IOException;
import java.util.List;

/** A subscriber's end of a channel. */
interface Line {

    void say(String text) throws IOException, InterruptedException;

    /** Shows that he is typing, where the channel can. */
    void typing() throws IOException, InterruptedException;

    /** What came since the last look. */
    News news() throws IOException, InterruptedException;

    /**
     * Rates the help, where the channel asks.
     *
     * @param quality 1 to 5
     * @param speed 1 to 5
     */
    void rate(int quality, int speed) throws IOException, InterruptedException;

    /**
     * News on a line.
     *
     * @param words what operators said
     */
    record News(List<String> words, Phase phase) {}

    /** Whether the conversation goes on. */
    enum Phase {
        GOES_ON,
        ENDED
    }
}
