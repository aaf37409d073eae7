package io.kindline.infrastructure.contacts.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Keeps what a program sent beside what was understood of it, unless it is long. */
@ControllerAdvice(assignableTypes = MessageIntakeController.class)
class RawBody extends RequestBodyAdviceAdapter {
    private static final String ATTRIBUTE = RawBody.class.getName();

    /** Longer ones hold files, which are kept elsewhere. */
    private static final int BYTES_MAX = 512 * 1024;

    /** The body of this request as it came; empty when it was long. */
    static Optional<String> ofThisRequest() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return Optional.ofNullable(
                (String) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return target == IncomingMessage.class;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        long length = message.getHeaders().getContentLength();
        if (length < 0 || length > BYTES_MAX) {
            return message;
        }
        byte[] bytes = message.getBody().readAllBytes();
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(
                        ATTRIBUTE,
                        new String(bytes, charset(message.getHeaders().getContentType())),
                        RequestAttributes.SCOPE_REQUEST);
        return new Again(message.getHeaders(), bytes);
    }

    private static Charset charset(@Nullable MediaType type) {
        return type == null || type.getCharset() == null
                ? StandardCharsets.UTF_8
                : type.getCharset();
    }

    private static final class Again implements HttpInputMessage {
        private final HttpHeaders headers;
        private final byte[] bytes;

        Again(HttpHeaders headers, byte[] bytes) {
            this.headers = headers;
            this.bytes = bytes;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
