package io.kindline.application.demo;

import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.util.List;
import java.util.Optional;

/** Tells the scenarios in demo mode; has none otherwise. */
public interface Storyteller {

    /** Every story, in the order of their ids. */
    List<Story> stories();

    /** Any of them, by chance; empty when there is none. */
    Optional<Story> any();

    /** Begins a story for the presenter; the one that was told to him before is left. */
    void begin(Story story, StoryPart part, Actor.Staff presenter);

    /**
     * The presenter's story does not wait any longer for what he was to do; without one, nothing.
     */
    void goOn(OperatorId presenter);

    /** How far the presenter's latest story is; empty when he had none since the start. */
    Optional<StoryProgress> progress(OperatorId presenter);
}
