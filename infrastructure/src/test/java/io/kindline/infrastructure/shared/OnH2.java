package io.kindline.infrastructure.shared;

import io.kindline.infrastructure.TestKindline;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;

/**
 * Runs a test with everything below the screens on an embedded database in memory, shared by all
 * tests so marked: use fresh ids, or clear what must be empty. Background jobs stand still.
 */
@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:kindline;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "kindline.data-dir=target/data-h2-${kindline.tests.fork:fork-1}",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface OnH2 {

    /** A mock of the web unless a test needs a real port. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    WebEnvironment web() default WebEnvironment.MOCK;
}
