package io.kindline.application.shared;

import io.kindline.domain.shared.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose one public method {@code handle} runs on behalf of the {@link
 * io.kindline.domain.shared.Actor} given as its first argument. The wiring makes it a bean, runs it
 * in one transaction and refuses actors without an allowed role with {@link NotAllowed}; there is
 * no other way to reach it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Any one of these roles suffices. */
    Role[] allowed();

    /** True for a use case that only reads: its transaction is read-only. */
    boolean readOnly() default false;

    /**
     * True for a use case whose answer must not tell by its time what was found: it comes after a
     * whole number of steps of fifty milliseconds.
     */
    boolean evenlyTimed() default false;
}
