package io.kindline.domain.contacts;

/** Why an operator put a contact aside. */
public enum ParkReason {
    WAITING_FOR_SUBSCRIBER,
    WAITING_FOR_COLLEAGUE,
    SNOOZED
}
