package io.kindline.infrastructure.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Answers addresses of the API that no controller takes with a problem; otherwise the screens,
 * which take every address left over, would answer with a page.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NothingHere {
    private static final int AFTER_CONTROLLERS = 100;

    @Bean
    HandlerMapping unknownAddresses() {
        HttpRequestHandler nothing = (_, response) -> Problems.NOT_FOUND.write(response);
        var mapping =
                new SimpleUrlHandlerMapping() {
                    @Override
                    protected @Nullable Object getHandlerInternal(HttpServletRequest request)
                            throws Exception {
                        boolean readersFiles = request.getRequestURI().contains("/api/swagger-ui/");
                        return readersFiles ? null : super.getHandlerInternal(request);
                    }
                };
        mapping.setUrlMap(Map.of("/api/**", nothing, "/chat/**", nothing));
        mapping.setOrder(AFTER_CONTROLLERS);
        return mapping;
    }
}
