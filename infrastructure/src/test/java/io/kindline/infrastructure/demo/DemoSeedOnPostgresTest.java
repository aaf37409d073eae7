package io.kindline.infrastructure.demo;

import io.kindline.infrastructure.TestKindline;
import io.kindline.infrastructure.shared.FreshPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = TestKindline.class,
        properties = {
            "kindline.data-dir=target/data-demo-postgres",
            "kindline.demo.enabled=true",
            "kindline.demo.simulator=off",
            "kindline.demo.subscribers=300",
            "kindline.jobs=off",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = FreshPostgres.class)
class DemoSeedOnPostgresTest extends DemoSeedContract {}
