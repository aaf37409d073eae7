package io.kindline.ui.operators;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The doors of the screens; those of the API and of public files are the infrastructure's. */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

    /** Vaadin's page needs inline scripts and eval; nobody may frame it, nothing foreign loads. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; media-src 'self' blob:; connect-src 'self' ws: wss:;"
                    + " worker-src 'self' blob:; frame-src 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Vaadin's servlet is forwarded to, and Tomcat lets nobody add headers after a forward. */
    private static final ObjectPostProcessor<HeaderWriterFilter> WRITTEN_FIRST =
            new ObjectPostProcessor<>() {
                @Override
                public <F extends HeaderWriterFilter> F postProcess(F filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            };

    @Bean
    @Order(100)
    SecurityFilterChain pages(HttpSecurity http, RequestUtil vaadin, SessionRules sessions) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.GET, "/attachments/*", "/receipts/*")
                                .authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages ->
                                pages.enableCsrfConfiguration(false)
                                        .loginView(LoginView.class, "/login"))
                .formLogin(form -> form.failureHandler(tellWhy()))
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(
                                vaadin::isFrameworkInternalRequest, new SameSite()))
                .addFilterBefore(sessions.filter(), AuthorizationFilter.class)
                .addFilterBefore(new OwnSockets(), AuthorizationFilter.class)
                .headers(PagesSecurity::guard)
                .build();
    }

    /** Mails are shown in a frame of the desk; each answer brings a policy of its own. */
    @Bean
    @Order(90)
    SecurityFilterChain mails(HttpSecurity http, SessionRules sessions) {
        return http.securityMatcher("/mails/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(sessions.filter(), AuthorizationFilter.class)
                .headers(headers ->
                        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .build();
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .withObjectPostProcessor(WRITTEN_FIRST);
    }

    private static AuthenticationFailureHandler tellWhy() {
        return (request, response, failure) -> response.sendRedirect(where(request, failure));
    }

    private static String where(HttpServletRequest request, AuthenticationException failure) {
        String login = request.getContextPath() + "/login?";
        return switch (failure) {
            case SignInPaused pause -> login + "paused=" + Math.max(1, pause.left().toSeconds());
            case AuthenticationServiceException _ -> login + "busy";
            default -> login + "error";
        };
    }
}
