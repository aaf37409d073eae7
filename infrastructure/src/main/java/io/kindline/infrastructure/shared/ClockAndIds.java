package io.kindline.infrastructure.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import io.kindline.application.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and identity, the two things the domain is handed. */
@Configuration(proxyBeanMethods = false)
class ClockAndIds {

    /** Ticks in microseconds, as finely as the databases store. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    @ConditionalOnMissingBean
    Ids ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
