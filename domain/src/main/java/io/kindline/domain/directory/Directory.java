package io.kindline.domain.directory;

import java.util.List;

/** The services outside the house; a small table. */
public interface Directory {

    /** All of them, by service, region and name. */
    List<OutsideService> all();

    /** Stores a new or changed one; seen at once here and within seconds on other nodes. */
    void save(OutsideService service);
}
