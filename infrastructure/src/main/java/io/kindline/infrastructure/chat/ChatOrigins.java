package io.kindline.infrastructure.chat;

import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;

/**
 * Which pages may use which door: those of our own origin and those an administrator allowed; in
 * demo mode also any page on this machine.
 */
@Component
class ChatOrigins implements CorsConfigurationSource {
    private static final Pattern LOOPBACK =
            Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
    private static final long PREFLIGHT_GOOD_FOR_SECONDS = 600;

    private final ChatDoors doors;
    private final boolean demo;

    ChatOrigins(ChatDoors doors, KindlineSettings settings) {
        this.doors = doors;
        this.demo = settings.demo().enabled();
    }

    /** Refuses the request of a page that may not use this very door. */
    void check(HttpServletRequest request, EntryPoint door) {
        if (CorsUtils.isCorsRequest(request)) {
            String origin = request.getHeader(HttpHeaders.ORIGIN);
            boolean allowed = origin != null && (here(origin) || doors.allows(door, origin));
            if (!allowed) {
                throw ChatProblem.ORIGIN_REFUSED.refusal();
            }
        }
    }

    /** A preflight names no chat: it passes for the origins of any door. */
    @Override
    public CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        var cors = new CorsConfiguration();
        if (request.getRequestURI().startsWith(request.getContextPath() + "/widget/")) {
            cors.addAllowedOrigin(CorsConfiguration.ALL);
            cors.addAllowedMethod("GET");
            return cors;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && (here(origin) || doors.anyAllows(origin))) {
            cors.addAllowedOrigin(origin);
        }
        cors.addAllowedMethod("GET");
        cors.addAllowedMethod("POST");
        cors.addAllowedHeader("Authorization");
        cors.addAllowedHeader("Content-Type");
        cors.addAllowedHeader("Last-Event-ID");
        cors.addExposedHeader("Retry-After");
        cors.setMaxAge(PREFLIGHT_GOOD_FOR_SECONDS);
        return cors;
    }

    private boolean here(String origin) {
        return demo && LOOPBACK.matcher(origin).matches();
    }
}
