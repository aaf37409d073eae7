package io.kindline.domain.operators;

/** The lock-outs of all accounts, existing or only tried. */
public interface SignInAttempts {

    /** How sign-in stands for the account; {@link Lockout#NONE} when nothing is known. */
    Lockout of(Account account);

    /** Remembers how it stands from now on. */
    void remember(Account account, Lockout lockout);
}
