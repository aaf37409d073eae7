package io.kindline.infrastructure.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What was heard last of each other node. A number left out, or a node that falls silent without a
 * farewell, means that words may have been missed. Used by one thread.
 */
final class Roll {
    private final Duration silenceMax;
    private final Map<UUID, Heard> heard = new HashMap<>();

    private record Heard(long number, long atNanos) {}

    /**
     * @param silenceMax a node that says nothing for longer, not even a beat, is gone
     */
    Roll(Duration silenceMax) {
        this.silenceMax = silenceMax;
    }

    /**
     * Takes note of a word.
     *
     * @param nowNanos of a clock that never goes back
     * @return whether words before it were missed
     */
    boolean missedBefore(Word word, long nowNanos) {
        Heard last = heard.get(word.node());
        if (word.text().equals(Word.FAREWELL)) {
            heard.remove(word.node());
        } else {
            heard.put(word.node(), new Heard(word.number(), nowNanos));
        }
        long next = last == null ? 0 : word.isEvent() ? last.number() + 1 : last.number();
        return last != null && word.number() > next;
    }

    /** Forgets the nodes that fell silent; true when there were any. */
    boolean somebodyFellSilent(long nowNanos) {
        return heard.values().removeIf(last -> nowNanos - last.atNanos() > silenceMax.toNanos());
    }

    /** Whether no other node is there, as far as was heard. */
    boolean isEmpty() {
        return heard.isEmpty();
    }

    void forgetAll() {
        heard.clear();
    }
}
