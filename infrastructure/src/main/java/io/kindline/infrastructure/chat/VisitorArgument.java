package io.kindline.infrastructure.chat;

import io.kindline.application.chat.Chat;
import io.kindline.application.chat.Chats;
import io.kindline.domain.entrypoints.EntryPoints;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns the bearer token into the {@link Visitor}, after limits and origin were looked at. */
@Component
class VisitorArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String SCHEME = "Bearer ";

    private final Chats chats;
    private final EntryPoints entryPoints;
    private final ChatOrigins origins;
    private final ChatLimits limits;
    private final InstantSource clock;

    VisitorArgument(
            Chats chats,
            EntryPoints entryPoints,
            ChatOrigins origins,
            ChatLimits limits,
            InstantSource clock) {
        this.chats = chats;
        this.entryPoints = entryPoints;
        this.origins = origins;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Visitor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        limits.request(request.getRemoteAddr());
        Chat chat =
                ChatToken.parse(bearer(request.getHeader(HttpHeaders.AUTHORIZATION)))
                        .flatMap(token -> chats.byToken(token.hash(), clock.instant()))
                        .orElseThrow(ChatProblem.TOKEN_UNKNOWN::refusal);
        origins.check(request, entryPoints.byId(chat.entryPoint()));
        return new Visitor(chat);
    }

    private static String bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
