package io.kindline.domain.entrypoints;

import java.util.List;
import java.util.Optional;

/** All configured doors. They are few and read on every message, so adapters may cache them. */
public interface EntryPoints {

    /** The door known by the word, if there is one in use: a retired one lets nobody in. */
    Optional<EntryPoint> byKey(EntryPointKey key);

    /** The door, which must exist: ids of doors are never reused. */
    EntryPoint byId(EntryPointId id);

    /** Every door, by name, retired ones too. */
    List<EntryPoint> all();

    /** Stores a new or changed door. */
    void save(EntryPoint entryPoint);
}
