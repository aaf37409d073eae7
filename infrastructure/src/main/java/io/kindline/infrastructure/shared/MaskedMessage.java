package io.kindline.infrastructure.shared;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * The message of a log line with runs of ten and more digits masked, since they may be numbers of
 * people, and with its further lines set in: none can pass for a line of the log.
 */
public final class MaskedMessage extends MessageConverter {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{10,}");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    @Override
    public String convert(ILoggingEvent event) {
        return LINE_END.matcher(mask(super.convert(event))).replaceAll("\n    ");
    }

    static String mask(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("***");
    }
}
