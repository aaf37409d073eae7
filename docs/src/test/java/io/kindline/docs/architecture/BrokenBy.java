package io.kindline.docs.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the offenders of a rule: classes of the test sources that must break it, each by itself or
 * all together, so that a rule which no longer sees anything is found out.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface BrokenBy {
    Class<?>[] value();
}
