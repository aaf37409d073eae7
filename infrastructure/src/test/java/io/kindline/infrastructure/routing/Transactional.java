package io.kindline.infrastructure.routing;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs each call of a use case in a transaction of its own, as its guard does. */
final class Transactional {
    private Transactional() {}

    @SuppressWarnings("unchecked")
    static <T> T by(PlatformTransactionManager transactions, T useCase) {
        var factory = new ProxyFactory(useCase);
        factory.setProxyTargetClass(true);
        factory.addAdvice(
                (MethodInterceptor)
                        call -> new TransactionTemplate(transactions).execute(_ -> proceed(call)));
        return (T) factory.getProxy();
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
