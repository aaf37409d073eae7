package io.kindline.infrastructure.shared;

import ch.qos.logback.classic.spi.IThrowableProxy;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** A stack trace with runs of ten and more digits masked, as in {@link MaskedMessage}. */
public final class MaskedStackTrace extends ExtendedWhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return MaskedMessage.mask(super.throwableProxyToString(failure));
    }
}
