package io.kindline.infrastructure.demo;

import io.kindline.infrastructure.TestKindline;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
            "kindline.data-dir=target/data-demo-h2",
            "kindline.demo.enabled=true",
            "kindline.demo.simulator=off",
            "kindline.demo.subscribers=300",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
class DemoSeedOnH2Test extends DemoSeedContract {}
