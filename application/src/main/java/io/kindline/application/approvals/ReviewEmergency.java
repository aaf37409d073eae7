package io.kindline.application.approvals;

import io.kindline.application.authority.ExceptionBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.approvals.ExceptionCase;
import io.kindline.domain.approvals.Grant;
import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Looks at what was done before anybody was asked, or at what could not be carried out, and says so
 * (S5).
 */
@UseCase(allowed = Role.SUPERVISOR)
public class ReviewEmergency {
    private final ExceptionBook book;
    private final InstantSource clock;

    public ReviewEmergency(ExceptionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public AskBack.Outcome handle(Actor.Staff actor, ExceptionId id, String words) {
        Instant now = clock.instant();
        Optional<ExceptionCase.Given> held =
                book.held(actor, id)
                        .filter(ExceptionCase.Given.class::isInstance)
                        .map(ExceptionCase.Given.class::cast)
                        .filter(ReviewEmergency::waitsForALook)
                        .filter(found -> !found.matter().plea().asker().isPartial(actor.id()));
        if (held.isEmpty()) {
            return new AskBack.Outcome.NotNow();
        }
        Optional<String> said = AskBack.said(words);
        if (said.isEmpty()) {
            return new AskBack.Outcome.Invalid();
        }
        var review = new Grant.Review(actor.id(), said.get(), now);
        book.note(actor, held.get().reviewed(review), "reviewed", now);
        return new AskBack.Outcome.Done();
    }

    private static boolean waitsForALook(ExceptionCase.Given found) {
        return found.grant().waitsForReview()
                || (found instanceof ExceptionCase.Failed && found.grant().review().isEmpty());
    }
}
