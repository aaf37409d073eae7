package io.kindline.domain.routing;

/** Why somebody does not get a contact now. */
public enum Obstacle {
    /** He is busy, at a break, or not there. */
    NOT_AVAILABLE,
    /** He may not see the brand. */
    OTHER_BRAND,
    /** He does not serve the queue. */
    OTHER_QUEUE,
    /** He declined it lately. */
    DECLINED,
    /** He has not answered another offer yet. */
    ON_OFFER,
    /** One more of this channel does not fit into his hands. */
    HANDS_FULL,
    /** He does not speak the language, and the wish for it holds still. */
    LANGUAGE,
    /** He lacks the skill, and the wish for it holds still. */
    SKILL
}
