package io.kindline.infrastructure.shared;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Listens to all that is logged, by libraries with loggers of the platform's own too. */
public final class LogWatch implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final List<String> platform = new ArrayList<>();
    private final Handler handler = new Platform();

    public LogWatch() {
        appender.start();
        root.addAppender(appender);
        LogManager.getLogManager().getLogger("").addHandler(handler);
    }

    /** Everything at warning or above, and whatever brings an exception with it. */
    public List<String> troubles() {
        List<String> all = new ArrayList<>(platform);
        for (ILoggingEvent event : List.copyOf(appender.list)) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)
                    || event.getThrowableProxy() != null) {
                all.add(event.getLoggerName() + ": " + event.getFormattedMessage());
            }
        }
        return all;
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        LogManager.getLogManager().getLogger("").removeHandler(handler);
    }

    private final class Platform extends Handler {
        @Override
        public void publish(LogRecord told) {
            boolean warns =
                    told.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue();
            if (warns || told.getThrown() != null) {
                platform.add(told.getLoggerName() + ": " + told.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
