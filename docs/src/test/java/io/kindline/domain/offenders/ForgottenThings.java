package io.kindline.domain.offenders;

/** A port whose contract nobody wrote. */
public interface ForgottenThings {
    long count();
}
