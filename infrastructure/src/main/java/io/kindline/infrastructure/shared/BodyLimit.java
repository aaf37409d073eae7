package io.kindline.infrastructure.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops bodies of the API that are too large, before they are read where the length is told and
 * while they are read where it is not. Messages and claims may carry files, so they may be larger.
 */
@Component
@Order(BodyLimit.AFTER_SECURITY)
class BodyLimit extends OncePerRequestFilter {
    static final int AFTER_SECURITY = 10;

    private final long bytesMax;
    private final long withAttachmentsBytesMax;

    BodyLimit(KindlineSettings settings) {
        this.bytesMax = settings.limits().apiBodyBytesMax();
        // Base64 makes four of three; a little room for line ends.
        this.withAttachmentsBytesMax = bytesMax + settings.limits().attachmentBytesMax() * 3L / 2;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long max = mayCarryFiles(request) ? withAttachmentsBytesMax : bytesMax;
        if (request.getContentLengthLong() > max) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            Problems.TOO_LARGE.write(response);
            return;
        }
        chain.doFilter(new Limited(request, max), response);
    }

    private static boolean mayCarryFiles(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/messages")
                || request.getRequestURI().endsWith("/api/v1/expenses");
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long max;

        Limited(HttpServletRequest request, long max) {
            super(request);
            this.max = max;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), max);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final long max;
        private long read;

        Counted(ServletInputStream body, long max) {
            this.body = body;
            this.max = max;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int more) throws BodyTooLarge {
            read += more;
            if (read > max) {
                throw new BodyTooLarge(max);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
