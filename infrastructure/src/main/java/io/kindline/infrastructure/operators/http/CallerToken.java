package io.kindline.infrastructure.operators.http;

import io.kindline.application.operators.ApiClient;
import io.kindline.application.operators.Caller;
import io.kindline.application.operators.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller as Spring Security sees him: roles as {@code ROLE_…}, scopes as {@code SCOPE_…}. */
final class CallerToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Caller caller;

    CallerToken(Caller caller) {
        super(authorities(caller));
        this.caller = caller;
        super.setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Caller caller) {
        Stream<String> roles = caller.actor().roles().stream().map(role -> "ROLE_" + role);
        Stream<String> scopes =
                switch (caller) {
                    case SignedIn _ -> Stream.of();
                    case ApiClient client ->
                            client.scopes().stream().map(scope -> "SCOPE_" + scope);
                };
        return Stream.concat(roles, scopes)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** The secret is forgotten as soon as it was looked up. */
    @Override
    public Object getCredentials() {
        return List.of();
    }
}
