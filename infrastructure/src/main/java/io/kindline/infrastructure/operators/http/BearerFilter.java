package io.kindline.infrastructure.operators.http;

import io.kindline.application.operators.ApiClient;
import io.kindline.application.operators.Caller;
import io.kindline.application.operators.KeyUses;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeys;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.shared.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows callers by {@code Authorization: Bearer}; without SQL in the steady state. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final int SECRET_CHARACTERS_MAX = 500;

    private final AccessKeys keys;
    private final Operators operators;
    private final InstantSource clock;
    private final RequestLimit limit;
    private final KeyUses uses;

    BearerFilter(
            AccessKeys keys,
            Operators operators,
            InstantSource clock,
            RequestLimit limit,
            KeyUses uses) {
        this.keys = keys;
        this.operators = operators;
        this.clock = clock;
        this.limit = limit;
        this.uses = uses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AccessKey> key;
        try {
            key = secret(request).map(SecretHash::of).flatMap(keys::bySecret);
        } catch (DataAccessException | TransactionException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            Problems.UNAVAILABLE.write(response);
            return;
        }
        Optional<Duration> wait = key.flatMap(known -> limit.takeOne(known.id()));
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
            Problems.TOO_MANY.write(response);
            return;
        }
        Instant now = clock.instant();
        Optional<AccessKey> open = key.filter(known -> known.opensAt(now));
        open.ifPresent(known -> uses.used(known.id(), now));
        open.flatMap(this::caller).ifPresent(BearerFilter::letIn);
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(AccessKey key) {
        return switch (key) {
            case AccessKey.ApiKey api ->
                    Optional.of(
                            new ApiClient(
                                    new Actor.Integration(api.id().value(), api.brands()),
                                    api.scopes()));
            case AccessKey.PersonalToken token ->
                    operators
                            .byId(token.owner())
                            .map(owner -> SignedIn.of(owner, clock.instant()))
                            .filter(person -> !person.actor().roles().isEmpty())
                            .map(Caller.class::cast);
        };
    }

    private static void letIn(Caller caller) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerToken(caller));
        SecurityContextHolder.setContext(context);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> !secret.isEmpty() && secret.length() <= SECRET_CHARACTERS_MAX);
    }
}
