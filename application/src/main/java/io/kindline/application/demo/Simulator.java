package io.kindline.application.demo;

import java.util.Optional;

/** The simulated subscribers of demo mode. */
public interface Simulator {

    /** How busy they are; empty where there are none, outside demo mode. */
    Optional<Pace> pace();

    /** Makes them more or less busy from now on; without effect where there are none. */
    void changeTo(Pace pace);
}
