package io.kindline.domain.relays;

/** Why somebody wants to reach somebody else. */
public enum RelayPurpose {
    /** Something was left behind, as the phone on the taxi's roof (S7): one of us rings. */
    LOST_THING(Way.CALL),
    /** A friend was lost (S9): contacts are exchanged when both say yes. */
    LOST_FRIEND(Way.EXCHANGE),
    /** Somebody is sorry (S11): asked first whether the words are wanted. */
    APOLOGY(Way.ASK_FIRST),
    /** A question that is answered by a call back (S12). */
    PROPOSAL(Way.AT_ONCE),
    /** A word without the sender's number (S8). */
    WORD(Way.AT_ONCE);

    private final Way way;

    RelayPurpose(Way way) {
        this.way = way;
    }

    /** How it is done. */
    public enum Way {
        /** An operator rings and tells what came of it. */
        CALL,
        /** The words go out and an answer may come. */
        AT_ONCE,
        /** The words go out after a yes. */
        ASK_FIRST,
        /** After both said yes each is given the other's number. */
        EXCHANGE
    }

    public Way way() {
        return way;
    }
}
