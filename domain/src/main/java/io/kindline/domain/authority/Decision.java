package io.kindline.domain.authority;

/** Who decides on a plea, and why so. */
public sealed interface Decision {

    Why why();

    /** Within his own authority: done. */
    record GrantedNow(Why why) implements Decision {}

    /** Life-safety: done, and looked at afterwards. */
    record GrantedForReview(Why why) implements Decision {}

    /** One other person decides. */
    record NeedsOne(Why why) implements Decision {}

    /** Two other people decide. */
    record NeedsTwo(Why why) implements Decision {}

    /** Nobody may. */
    record Refused(Why why) implements Decision {}
}
