package io.kindline.domain.topics;

/** Whether something can be chosen for new contacts; what was chosen stays as it was. */
public enum Standing {
    OFFERED,
    RETIRED
}
