package io.kindline.infrastructure.shared;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Conflict;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Role;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes every {@link UseCase} a bean that checks who asks and runs in one transaction. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.kindline.application",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = UseCase.class))
class UseCaseWiring {
    private static final Logger log = LoggerFactory.getLogger(UseCaseWiring.class);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseAdvisor(ObjectProvider<PlatformTransactionManager> transactions) {
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class),
                new UseCaseGuard(transactions));
    }

    private static final class UseCaseGuard implements MethodInterceptor {
        private static final int ATTEMPTS_MAX = 12;

        private final ObjectProvider<PlatformTransactionManager> transactions;
        private final Map<Boolean, TransactionTemplate> templates = new ConcurrentHashMap<>();

        UseCaseGuard(ObjectProvider<PlatformTransactionManager> transactions) {
            this.transactions = transactions;
        }

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            if (!call.getMethod().getName().equals("handle")) {
                return call.proceed();
            }
            UseCase useCase = declaration(call);
            refuseUnlessAllowed(call, useCase);
            long began = System.nanoTime();
            try {
                return inTransaction(call, template(useCase.readOnly()));
            } finally {
                if (useCase.evenlyTimed()) {
                    LockSupport.parkNanos(EvenTime.restOfStep(System.nanoTime() - began));
                }
            }
        }

        /** Whoever was overtaken by another decides again on what is true now. */
        private static @Nullable Object inTransaction(
                MethodInvocation call, TransactionTemplate template) {
            boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
            for (int attempt = 1; ; attempt++) {
                try {
                    return template.execute(_ -> proceed(call));
                } catch (Conflict
                        | ConcurrencyFailureException
                        | DataIntegrityViolationException e) {
                    if (!outermost || attempt == ATTEMPTS_MAX) {
                        throw e;
                    }
                    pause(attempt);
                }
            }
        }

        private static void pause(int attempt) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, 5_000_000L * attempt));
        }

        private static UseCase declaration(MethodInvocation call) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(call.getThis()).getClass().getAnnotation(UseCase.class));
        }

        private static void refuseUnlessAllowed(MethodInvocation call, UseCase useCase) {
            if (!(call.getArguments()[0] instanceof Actor actor)) {
                throw new IllegalStateException(
                        call.getMethod() + " must take the Actor as its first argument");
            }
            if (Arrays.stream(useCase.allowed()).noneMatch(actor.roles()::contains)) {
                String name = call.getMethod().getDeclaringClass().getSimpleName();
                log.info("{} refused to {}", name, actor.auditName());
                throw new NotAllowed(name + " is not for this role");
            }
        }

        private TransactionTemplate template(boolean readOnly) {
            return templates.computeIfAbsent(
                    readOnly,
                    _ -> {
                        var template = new TransactionTemplate(transactions.getObject());
                        template.setReadOnly(readOnly);
                        return template;
                    });
        }

        private static @Nullable Object proceed(MethodInvocation call) {
            try {
                return call.proceed();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
