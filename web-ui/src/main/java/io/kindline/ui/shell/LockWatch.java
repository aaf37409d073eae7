package io.kindline.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import io.kindline.application.shared.UseCase;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/**
 * Tells, at debug level, which use case runs while a screen is locked: a slow database would then
 * hold up its pushes and everything typed. The browser tests refuse what it tells.
 */
@Configuration(proxyBeanMethods = false)
class LockWatch {
    private static final Logger log = LoggerFactory.getLogger(LockWatch.class);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor lockWatchAdvisor() {
        log.debug("screens' locks are watched");
        MethodInterceptor watch =
                call -> {
                    VaadinSession session = VaadinSession.getCurrent();
                    if (log.isDebugEnabled() && session != null && session.hasLock()) {
                        log.debug(
                                "under a screen's lock: {}",
                                Objects.requireNonNull(call.getThis()).getClass().getSimpleName());
                    }
                    return call.proceed();
                };
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class), watch);
    }
}
