package io.kindline.application.operators;

import io.kindline.domain.operators.Operator;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A person who came in by password or personal token.
 *
 * @param actor with the roles in force when the request began
 * @param zone in which his screens show times
 * @param locale of his screens
 */
public record SignedIn(
        Actor.Staff actor, String account, String displayName, ZoneId zone, Locale locale)
        implements Caller {

    /** The person as he is at that instant. */
    public static SignedIn of(Operator operator, Instant now) {
        return new SignedIn(
                operator.actorAt(now),
                operator.account().value(),
                operator.displayName(),
                operator.zone(),
                Locale.forLanguageTag(operator.screenLanguage().tag()));
    }

    @Override
    public String getName() {
        return account;
    }
}
