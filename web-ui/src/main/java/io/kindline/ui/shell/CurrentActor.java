package io.kindline.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.kindline.application.operators.SignedIn;
import io.kindline.domain.shared.Actor;

/** The person in front of this screen; to be asked on the UI's own thread, at each click anew. */
@SpringComponent
public final class CurrentActor {
    private final AuthenticationContext authentication;

    CurrentActor(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /**
     * The person, with the roles in force at the latest request.
     *
     * @throws IllegalStateException when nobody is signed in: views are closed to such visitors
     */
    public SignedIn person() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** On whose behalf use cases run. */
    public Actor.Staff actor() {
        return person().actor();
    }

    /** Ends the session and goes to the sign-in page. */
    public void signOut() {
        authentication.logout();
    }
}
