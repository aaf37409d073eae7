package io.kindline.domain.covert;

/** What can be asked of somebody who may only say yes or no, as if it were something else. */
public enum CoverQuestion {
    SOMEBODY_LISTENS,
    IN_DANGER_NOW,
    ARMED,
    HURT,
    CHILDREN_THERE,
    CAN_LEAVE,
    AT_HOME
}
