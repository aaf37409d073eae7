package io.kindline.docs.architecture;

/** Every package a rule names; a test makes sure that each of them holds classes. */
final class Packages {
    static final String MAIN = "io.kindline";
    static final String DOMAIN = "io.kindline.domain..";
    static final String APPLICATION = "io.kindline.application..";
    static final String INFRASTRUCTURE = "io.kindline.infrastructure..";
    static final String UI = "io.kindline.ui..";
    static final String FEATURES = "io.kindline.*.*..";

    private Packages() {}
}
