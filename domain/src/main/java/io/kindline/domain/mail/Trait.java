package io.kindline.domain.mail;

/** What an operator should know of a mail before he reads it. */
public enum Trait {
    /** It carries an electronic signature, which was not checked. */
    SIGNED,
    /** It is encrypted and cannot be read here. */
    ENCRYPTED,
    /** It invites to a meeting. */
    CALENDAR,
    /** Outlook packed it (winmail.dat); what could be taken out was. */
    WINMAIL,
    /** Quoted history is folded away. */
    QUOTED,
    /** It would load pictures from elsewhere, which it may not until somebody asks. */
    REMOTE_IMAGES,
    /** Longer than is shown: the rest is in the original. */
    CUT,
    /** A file in it could not be taken: too large, a program, too many. */
    FILES_LEFT_OUT,
    /** The scanner found something in a file of it, or could not look. */
    FILES_BLOCKED,
    /** It is damaged or built as no mail should be: what could be read is shown. */
    DAMAGED,
    /** Larger than is taken: only its headers were read, the rest is on the mail server. */
    TOO_LARGE
}
