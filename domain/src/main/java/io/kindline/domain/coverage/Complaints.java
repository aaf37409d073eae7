package io.kindline.domain.coverage;

import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Set;

/** Complaints of coverage. */
public interface Complaints {

    /** Lets one after the other look for a cluster of the brand, until the transaction ends. */
    void turn(BrandId brand);

    /** Stores one; nothing happens when the contact complains of the ticket already. */
    void add(Complaint complaint);

    /** What the network has not answered yet, of these brands, oldest first. */
    List<Cluster> open(Set<BrandId> brands);
}
