package io.kindline.infrastructure.operators.http;

import io.kindline.application.operators.KeyUses;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.Scope;
import io.kindline.infrastructure.shared.KindlineSettings;
import io.kindline.infrastructure.shared.Problems;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The doors of the API and of what everybody may fetch; the screens have theirs in the UI. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The API's reference page is Swagger UI: its own scripts, styles also inline. */
    private static final String OWN_FILES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private static final int DEMO_FACTOR = 10;
    private static final String[] STAFF = {"OPERATOR", "SUPERVISOR", "ADMINISTRATOR"};

    @Bean
    RequestLimit requestLimit(KindlineSettings settings) {
        long max = settings.limits().requestsPerKeyPerMinuteMax();
        return new RequestLimit(settings.demo().enabled() ? max * DEMO_FACTOR : max);
    }

    /** Each filter of a request timed by itself costs more than most of them; nobody reads it. */
    @Bean
    SecurityObservationSettings securityIsNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiPages(HttpSecurity http) {
        return withoutSession(
                        http.securityMatcher(
                                "/api/openapi/**",
                                "/api/openapi.yaml",
                                "/api/reference/**",
                                "/api/swagger-ui/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> guard(headers, OWN_FILES))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessKeys keys,
            Operators operators,
            InstantSource clock,
            RequestLimit limit,
            KeyUses uses) {
        return withoutSession(http.securityMatcher("/api/**"))
                .addFilterBefore(
                        new BearerFilter(keys, operators, clock, limit, uses),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(ApiSecurity::scopes)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(
                                        (_, response, _) -> {
                                            response.setHeader(
                                                    HttpHeaders.WWW_AUTHENTICATE,
                                                    "Bearer realm=\"kindline\"");
                                            Problems.UNAUTHORISED.write(response);
                                        })
                                .accessDeniedHandler(
                                        (_, response, _) -> Problems.NOT_ALLOWED.write(response)))
                .headers(headers -> guard(headers, NOTHING))
                .build();
    }

    /** A key opens what its scopes name and nothing else; use cases check people's roles. */
    private static void scopes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers(HttpMethod.POST, "/api/v1/entry-points/*/messages")
                .hasAnyAuthority(scope(Scope.INTAKE))
                .requestMatchers(
                        HttpMethod.POST,
                        "/api/v1/service-numbers/*/*",
                        "/api/v1/subscribers/*/calls")
                .hasAnyAuthority(scope(Scope.INTAKE))
                .requestMatchers(HttpMethod.GET, "/api/v1/contacts/**")
                .hasAnyAuthority(orStaff(Scope.READ_CONTACTS))
                .requestMatchers(HttpMethod.GET, "/api/v1/attachments/*")
                .hasAnyAuthority(orStaff(Scope.READ_CONTACTS))
                .requestMatchers(HttpMethod.GET, "/api/v1/reports/**")
                .hasAnyAuthority(orStaff(Scope.READ_CONTACTS))
                .requestMatchers(HttpMethod.GET, "/api/v1/subscribers/*/contacts")
                .hasAnyAuthority(orStaff(Scope.READ_CONTACTS))
                .requestMatchers(HttpMethod.GET, "/api/v1/subscribers/**")
                .hasAnyAuthority(orStaff(Scope.READ_SUBSCRIBERS))
                .anyRequest()
                .hasAnyRole(STAFF);
    }

    private static String scope(Scope scope) {
        return "SCOPE_" + scope;
    }

    private static String[] orStaff(Scope scope) {
        return new String[] {
            scope(scope), "ROLE_" + STAFF[0], "ROLE_" + STAFF[1], "ROLE_" + STAFF[2]
        };
    }

    /** Scripts, styles, the chat and its demo page; chat and demo set their own headers further. */
    @Bean
    @Order(50)
    SecurityFilterChain publicFiles(HttpSecurity http) {
        return withoutSession(
                        http.securityMatcher(
                                "/actuator/health/**",
                                "/js/**",
                                "/css/**",
                                "/kindline.css",
                                "/webjars/**",
                                "/widget/**",
                                "/chat/**",
                                "/demo/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers ->
                        headers.referrerPolicy(
                                referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions ->
                        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
