package io.kindline.infrastructure.demo.simulator;

import io.kindline.infrastructure.demo.Script;
import io.kindline.infrastructure.demo.Script.Speaker;
import io.kindline.infrastructure.demo.simulator.Reactions.Moment;
import java.util.List;
import java.util.Random;

/**
 * One subscriber's side of a conversation: what he says first, then what he says to each answer. He
 * never speaks to nothing, and falls silent when all is said.
 */
final class Dialogue {
    private final Script script;
    private final List<List<String>> turns;
    private final Reactions reactions;
    private final Random chance;
    private int next = 1;
    private boolean waited;
    private boolean thanked;
    private boolean parted;

    /**
     * @param script with its choices made
     */
    Dialogue(Script script, Reactions reactions, Random chance) {
        this.script = script;
        this.turns = script.turns();
        this.reactions = reactions;
        this.chance = chance;
        this.thanked = script.lines().getLast().speaker() == Speaker.SUBSCRIBER;
    }

    /** What he writes to begin with; at least one message. */
    List<String> opening() {
        return turns.getFirst();
    }

    /**
     * What he answers.
     *
     * @param heard what the operator said since he last spoke; nothing gets no answer
     */
    List<String> answerTo(List<String> heard) {
        if (heard.isEmpty()) {
            return List.of();
        }
        String said = String.join(" ", heard);
        if (!waited && reactions.askForPatience(said, script.language())) {
            waited = true;
            return List.of(reaction(Moment.WAIT));
        }
        waited = false;
        if (next < turns.size()) {
            return turns.get(next++);
        }
        if (!thanked) {
            thanked = true;
            return List.of(reaction(Moment.END));
        }
        if (!parted && said.contains("?")) {
            parted = true;
            return List.of(reaction(Moment.BYE));
        }
        return List.of();
    }

    /** True when he has nothing more to say of his own. */
    boolean isAllSaid() {
        return thanked && next >= turns.size();
    }

    private String reaction(Moment moment) {
        return reactions.at(moment, script.language(), chance);
    }
}
