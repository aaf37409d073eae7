package io.kindline.ui.operators;

import com.vaadin.flow.server.WrappedSession;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.OperatorId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets rights follow the calendar and the administrator within a session: a role that begins or
 * ends, a brand given or taken, somebody who left. Costs no SQL, people are kept in memory. Nor
 * does a session outlive its longest time, or a password that was set after it began.
 */
final class FreshRoles extends OncePerRequestFilter {
    private static final String SINCE = FreshRoles.class.getName() + ".since";

    private static final String PROVEN = FreshRoles.class.getName() + ".proven";

    private final Operators operators;
    private final Function<OperatorId, Optional<Instant>> passwordSet;
    private final InstantSource clock;
    private final Duration longest;
    private final HttpSessionSecurityContextRepository sessions =
            new HttpSessionSecurityContextRepository();

    FreshRoles(
            Operators operators,
            Function<OperatorId, Optional<Instant>> passwordSet,
            InstantSource clock,
            Duration longest) {
        this.operators = operators;
        this.passwordSet = passwordSet;
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonToken token) {
            refresh(token.getPrincipal(), request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(SignedIn known, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> now =
                operators
                        .byId(known.actor().id())
                        .map(operator -> SignedIn.of(operator, clock.instant()))
                        .filter(person -> !person.actor().roles().isEmpty())
                        .filter(_ -> !isOver(request.getSession(), known.actor().id()));
        if (now.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, null);
        } else if (!now.get().equals(known)) {
            SecurityContext fresh = SecurityContextHolder.createEmptyContext();
            fresh.setAuthentication(new PersonToken(now.get()));
            SecurityContextHolder.setContext(fresh);
            sessions.saveContext(fresh, request, response);
        }
    }

    private boolean isOver(HttpSession session, OperatorId person) {
        Instant now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Instant since) {
            Instant proven = session.getAttribute(PROVEN) instanceof Instant later ? later : since;
            return !now.isBefore(since.plus(longest))
                    || passwordSet.apply(person).filter(proven::isBefore).isPresent();
        }
        session.setAttribute(SINCE, now);
        return false;
    }

    /** The person proved just now that he knows his password: a change of it leaves him in. */
    static void proven(WrappedSession session, Instant now) {
        session.setAttribute(PROVEN, now);
    }
}
