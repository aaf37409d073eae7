package io.kindline.domain.entrypoints;

/** How messages physically come and go at an entry point, whatever its channel is called. */
public enum Door {
    /** Kindline's own web chat widget. */
    WIDGET,
    /** The HTTP API: a program of the operator's brings messages and fetches or is sent replies. */
    HTTP,
    /** A mailbox: mails come by IMAP and leave by SMTP. */
    MAIL,
    /** Logged by hand, as phone calls are until telephony arrives. */
    BY_HAND
}
