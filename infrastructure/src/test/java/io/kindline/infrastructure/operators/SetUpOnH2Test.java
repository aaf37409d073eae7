package io.kindline.infrastructure.operators;

import io.kindline.infrastructure.TestKindline;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:set-up;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "kindline.data-dir=target/data-set-up-h2",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
class SetUpOnH2Test extends SetUpContract {}
