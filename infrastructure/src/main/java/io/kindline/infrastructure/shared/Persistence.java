package io.kindline.infrastructure.shared;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Where rows and their repositories are found. */
@Configuration(proxyBeanMethods = false)
@EntityScan("io.kindline.infrastructure")
@EnableJpaRepositories("io.kindline.infrastructure")
class Persistence {}
