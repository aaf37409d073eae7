package io.kindline.infrastructure.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Notes the SQL that this thread sends, so that tests can hold an operation to its exact number of
 * statements (F3 of the promises). Part of every database test's context.
 */
@Component
public class CountedStatements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> NOTED = new ThreadLocal<>();

    /** The statements that the action prepares, a batch being one. */
    public static List<String> during(Runnable action) {
        NOTED.set(new ArrayList<>());
        try {
            action.run();
            return List.copyOf(NOTED.get());
        } finally {
            NOTED.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource plain ? new Noting(plain) : bean;
    }

    private static final class Noting extends DelegatingDataSource {
        Noting(DataSource plain) {
            super(plain);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection plain = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                List<String> noted = NOTED.get();
                                if (noted != null && method.getName().equals("prepareStatement")) {
                                    noted.add((String) arguments[0]);
                                }
                                try {
                                    return method.invoke(plain, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }
}
