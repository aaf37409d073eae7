package io.kindline.application.contacts;

import java.util.function.Supplier;

/** Lets something happen for real, and then never have happened. */
@FunctionalInterface
public interface Rehearsal {

    /** Does the work in a transaction of its own, takes all of it back, and gives its answer. */
    <T> T of(Supplier<T> work);
}
