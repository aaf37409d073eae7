package io.kindline.infrastructure.shared;

import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.contacts.postgres.MessagesCut;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link OnPostgres}, in a database of its own whose messages were cut by time before. */
@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "kindline.data-dir=target/data-partitions-${kindline.tests.fork:fork-1}",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = FreshPostgres.class)
@Import(MessagesCut.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface OnPartitions {}
