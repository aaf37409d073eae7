package io.kindline.infrastructure.shared;

import io.kindline.domain.shared.Conflict;
import io.kindline.domain.shared.Ports;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands contracts the adapters that the running Kindline has. */
class PortsFromSpring implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Ports.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return new Beans(SpringExtension.getApplicationContext(test));
    }

    private record Beans(ApplicationContext context) implements Ports {

        @Override
        public <T> T port(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            var transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            try {
                return Objects.requireNonNull(transaction.execute(_ -> work.get()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                throw new SomebodyWasFirst(e);
            }
        }
    }

    /** What the guard of the use cases takes for a conflict too. */
    private static final class SomebodyWasFirst extends Conflict {
        private static final long serialVersionUID = 1;

        SomebodyWasFirst(RuntimeException cause) {
            super(String.valueOf(cause.getMessage()));
            initCause(cause);
        }
    }
}
