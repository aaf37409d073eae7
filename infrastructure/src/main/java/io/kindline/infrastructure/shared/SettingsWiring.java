package io.kindline.infrastructure.shared;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Binds and checks {@link KindlineSettings} before anything else starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KindlineSettings.class)
@EnableScheduling
class SettingsWiring {}
