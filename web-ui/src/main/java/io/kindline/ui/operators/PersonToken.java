package io.kindline.ui.operators;

import io.kindline.application.operators.SignedIn;
import io.kindline.domain.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person as Spring Security and Vaadin see him: roles as {@code ROLE_OPERATOR}. */
final class PersonToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient SignedIn person;

    PersonToken(SignedIn person) {
        super(authorities(person.actor().roles()));
        this.person = person;
        super.setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    /** The password is forgotten as soon as it was checked. */
    @Override
    public Object getCredentials() {
        return List.of();
    }
}
