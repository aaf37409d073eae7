package io.kindline.domain.shared;

import java.util.function.Supplier;

/** The storage ports of one Kindline, in memory or on a database. */
public interface Ports {

    /** The port of the type, which must be there. */
    <T> T port(Class<T> type);

    /**
     * Runs the work in one transaction, as a use case runs.
     *
     * @throws Conflict when somebody else was first, whatever the store calls that
     */
    <T> T inTransaction(Supplier<T> work);
}
