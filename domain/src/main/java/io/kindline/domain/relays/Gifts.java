package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import java.util.List;
import java.util.Set;

/** The register of gifts. */
public interface Gifts {

    void add(Gift gift);

    /** Those of a contact, the oldest first. */
    List<Gift> of(ContactId contact);

    /** The latest of the brands, newest first. */
    List<Gift> latest(Set<BrandId> brands, int most);
}
