package io.kindline.domain.contacts;

/** How urgent a contact is; the order of the constants is the order of service. */
public enum Priority {
    /** A life may be at stake: before every queue and every rule. */
    LIFE_SAFETY,
    HIGH,
    NORMAL,
    LOW
}
