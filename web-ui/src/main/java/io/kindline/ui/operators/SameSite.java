package io.kindline.ui.operators;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A sign-in that this site's own page sent, or a program, but no page of another site: the browser
 * says so itself. Unlike a token it cannot go stale while the page stands open.
 */
final class SameSite implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && "/login".equals(request.getServletPath())
                && comesFromHere(request);
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return isOriginHere(request);
    }

    /** Whether no page sent it, or one of this very host. */
    static boolean isOriginHere(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || request.getServerName().equalsIgnoreCase(hostOf(origin));
    }

    private static @Nullable String hostOf(String origin) {
        try {
            return URI.create(origin).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
