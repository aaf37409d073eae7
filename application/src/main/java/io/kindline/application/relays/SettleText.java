package io.kindline.application.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.RetrySchedule;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Heard;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.SentText;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A text of a relay went, or did not. */
@UseCase(allowed = Role.SYSTEM)
public class SettleText {
    private final RelayBook book;

    public SettleText(RelayBook book) {
        this.book = book;
    }

    public void handle(Actor actor, ClearedText text, Handover handover) {
        Instant now = book.now();
        switch (handover) {
            case Handover.Sent _ -> gone(actor, text.text(), now);
            case Handover.Refused _ -> refused(actor, text.text(), now);
            case Handover.TryAgain _ -> {
                Optional<Duration> pause = RetrySchedule.pauseAfter(text.attempt());
                pause.ifPresentOrElse(
                        wait -> book.stores().texts().postpone(text.text().id(), now.plus(wait)),
                        () -> refused(actor, text.text(), now));
            }
        }
    }

    private void gone(Actor actor, SentText text, Instant now) {
        book.stores().texts().remove(text.id());
        due(text)
                .ifPresent(
                        due -> book.move(actor, due, due.sent(now, book.policy()), "relay.sent"));
    }

    private void refused(Actor actor, SentText text, Instant now) {
        book.stores().texts().remove(text.id());
        due(text)
                .ifPresent(due ->
                        book.move(
                                actor,
                                due,
                                due.passOver(Ending.UNREACHABLE, Heard.nothing(), now),
                                "relay.unreachable"));
    }

    private Optional<Relay.Due> due(SentText text) {
        return book.stores()
                .relays()
                .find(text.relay())
                .filter(_ -> text.sort() == SentText.Sort.QUESTION)
                .filter(Relay.Due.class::isInstance)
                .map(Relay.Due.class::cast)
                .filter(due -> due.turn().place() == text.place());
    }
}
