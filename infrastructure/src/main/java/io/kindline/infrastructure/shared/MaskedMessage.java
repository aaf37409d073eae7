package io.kindline.infrastructure.shared;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/**
 * The message of a log line with runs of ten and more digits masked: they may be numbers of people.
 */
public final class MaskedMessage extends MessageConverter {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{10,}");

    @Override
    public String convert(ILoggingEvent event) {
        return mask(super.convert(event));
    }

    static String mask(String text) {
        return LONG_NUMBER.matcher(text).replaceAll("***");
    }
}
