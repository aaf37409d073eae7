package io.kindline.infrastructure.operators;

import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.shared.FreshPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "kindline.data-dir=target/data-set-up-postgres",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = FreshPostgres.class)
class SetUpOnPostgresTest extends SetUpContract {}
