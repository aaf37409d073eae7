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
import org.springframework.test.context.ContextConfiguration;

/** As {@link OnH2}, on a real PostgreSQL that is started once for all tests of the run. */
@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "kindline.data-dir=target/data-postgres-${kindline.tests.fork:fork-1}",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = RealPostgres.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface OnPostgres {

    /** A mock of the web unless a test needs a real port. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    WebEnvironment web() default WebEnvironment.MOCK;
}
