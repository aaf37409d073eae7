package io.kindline.ui.operators;

import io.kindline.application.operators.SignIn;
import io.kindline.domain.shared.Actor;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks {@link SignIn}. Attempts at one account come one after the other, so that guesses made at
 * the same time are all counted; checking passwords never takes more than a few threads.
 */
@Component
final class FormSignIn implements AuthenticationProvider {
    private static final Actor DOOR = new Actor.Clockwork("sign-in");
    private static final int CHECKED_AT_ONCE_MAX = 4;
    private static final int WAIT_SECONDS_MAX = 8;

    private final SignIn signIn;
    private final Semaphore places = new Semaphore(CHECKED_AT_ONCE_MAX, true);
    private final Lock[] accounts =
            IntStream.range(0, 64).mapToObj(_ -> new ReentrantLock()).toArray(Lock[]::new);

    FormSignIn(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String account = typed.getName();
        String password = Objects.toString(typed.getCredentials(), "");
        return switch (inTurn(new SignIn.Command(account, password))) {
            case SignIn.Outcome.Welcome(var person) -> new PersonToken(person);
            case SignIn.Outcome.Paused(var left) -> throw new SignInPaused(left);
            case SignIn.Outcome.Refused() -> throw new BadCredentialsException("refused");
        };
    }

    private SignIn.Outcome inTurn(SignIn.Command command) {
        int stripe = command.account().strip().toLowerCase(Locale.ROOT).hashCode();
        Lock account = accounts[Math.floorMod(stripe, accounts.length)];
        account.lock();
        try {
            return inPlace(command);
        } finally {
            account.unlock();
        }
    }

    private SignIn.Outcome inPlace(SignIn.Command command) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS_MAX, TimeUnit.SECONDS)) {
                throw new AuthenticationServiceException("too many people sign in just now");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted", e);
        }
        try {
            return signIn.handle(DOOR, command);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.equals(kind);
    }
}
