package io.kindline.domain.subscribers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which records were found to be one person; taking a link back restores what was before. */
public interface PersonLinks {

    /** Moves every record of one person to the other and remembers which. */
    void link(LinkId id, PersonId from, PersonId to, String by, Instant now);

    /** The link, unless it was taken back. */
    Optional<Link> find(LinkId id);

    /** Links by which records came to the person and that stand, newest first. */
    List<Link> standing(PersonId person);

    /**
     * Moves the link's records that are still with the person back to whom they came from. A link
     * that names some of its records only goes back for these and stands for the others.
     */
    void undo(Link link, String by, Instant now);

    /**
     * One act of linking.
     *
     * @param moved the records that changed their person
     */
    record Link(
            LinkId id,
            PersonId from,
            PersonId to,
            List<SubscriberId> moved,
            String by,
            Instant at) {
        public Link {
            moved = List.copyOf(moved);
        }

        /** The same act, as far as it moved these records; empty when it moved none of them. */
        public Optional<Link> of(Set<SubscriberId> records) {
            List<SubscriberId> theirs = moved.stream().filter(records::contains).toList();
            return theirs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Link(id, from, to, theirs, by, at));
        }
    }
}
