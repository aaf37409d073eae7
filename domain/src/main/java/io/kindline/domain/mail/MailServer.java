package io.kindline.domain.mail;

/**
 * A server of mail.
 *
 * @param port 1 to 65535
 */
public record MailServer(String host, int port, Tls tls) {

    /** How the connection is guarded. */
    public enum Tls {
        /** From the first byte: ports 993 and 465. */
        FROM_THE_START,
        /** By STARTTLS, and not without it: ports 143 and 587. */
        STARTTLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    /**
     * @throws IllegalArgumentException when the host is blank or has a blank, or there is no such
     *     port
     */
    public MailServer {
        if (!host.matches("[\\w.:\\[\\]-]{1,200}")) {
            throw new IllegalArgumentException("not the name of a mail server");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is 1 to 65535, not " + port);
        }
    }
}
