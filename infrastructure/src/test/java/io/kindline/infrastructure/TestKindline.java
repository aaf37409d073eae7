package io.kindline.infrastructure;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Everything below the screens, for tests against a database. */
@SpringBootApplication
public class TestKindline {}
