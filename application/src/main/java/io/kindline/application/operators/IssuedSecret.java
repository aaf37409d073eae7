package io.kindline.application.operators;

import io.kindline.domain.operators.AccessKeyId;

/** A new key with its secret, which is not kept and cannot be shown again. */
public record IssuedSecret(AccessKeyId id, String secret) {
    private static final int NAME_CHARACTERS_MAX = 200;

    static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_CHARACTERS_MAX) {
            throw new IllegalArgumentException("a key's name has 1 to 200 characters");
        }
        return stripped;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "IssuedSecret[" + id + "]";
    }
}
