package io.kindline.infrastructure.shared;

import java.net.UnknownHostException;

/** An address that somebody configured may not be called; nothing was sent there. */
public final class UnreachableByRule extends UnknownHostException {
    private static final long serialVersionUID = 1;

    private final String inPlainWords;

    UnreachableByRule(String inPlainWords) {
        super(inPlainWords);
        this.inPlainWords = inPlainWords;
    }

    /** Why, for the people who see that a message failed; without the address. */
    public String inPlainWords() {
        return inPlainWords;
    }
}
