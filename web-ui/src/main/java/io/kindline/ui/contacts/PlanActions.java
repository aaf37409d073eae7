package io.kindline.ui.contacts;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.PlanReply;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.contacts.TakeBackReply;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A reply that goes later: planned, taken back, or seen that it did not go. */
final class PlanActions {
    private final Desk desk;
    private final TalkPanel panel;
    private final Attempt attempt;

    PlanActions(Desk desk, TalkPanel panel) {
        this.desk = desk;
        this.panel = panel;
        this.attempt = new Attempt(desk, panel);
    }

    /** Asks when what is written is to go; {@code taken} runs when it is kept. */
    void ask(
            String text,
            List<AttachmentFiles.File> files,
            Optional<EntryPointId> by,
            Runnable taken) {
        panel.card()
                .map(card -> new SendReply.Command(card.id(), MessageText.of(text), files, by))
                .ifPresent(command ->
                        panel.form(
                                LaterForm.of(
                                        panel,
                                        desk.times(),
                                        desk.clock().instant(),
                                        due -> plan(command, due, taken))));
    }

    private void plan(SendReply.Command command, Instant due, Runnable taken) {
        panel.leaveForm();
        attempt.refusable(
                () -> refusal(desk.work().planning().plan().handle(me(), command, due)),
                () -> {
                    taken.run();
                    attempt.done("planned.done");
                });
    }

    private static Optional<StepOutcome> refusal(PlanReply.Outcome outcome) {
        return switch (outcome) {
            case PlanReply.Outcome.Planned _ -> Optional.empty();
            case PlanReply.Outcome.Refused(StepOutcome why) -> Optional.of(why);
        };
    }

    /** It does not go; its words stand in the composer again. */
    void takeBack(PlannedReplyId id) {
        panel.card()
                .map(ContactCard::id)
                .ifPresent(shown ->
                        attempt.run(
                                () -> desk.work().planning().takeBack().handle(me(), id),
                                outcome -> takenBack(outcome, shown)));
    }

    private void takenBack(TakeBackReply.Outcome outcome, ContactId shown) {
        switch (outcome) {
            case TakeBackReply.Outcome.TakenBack(var reply, var files) -> {
                if (panel.shows(shown)) {
                    panel.composer().restore(reply.words().text().value(), files);
                }
            }
            case TakeBackReply.Outcome.NotThere _ -> panel.problem("planned.gone");
            case TakeBackReply.Outcome.NotYours _ -> panel.problem("planned.not-yours");
        }
    }

    /** Seen, and not wanted any more. */
    void drop(PlannedReplyId id) {
        attempt.run(
                () -> desk.work().planning().takeBack().handle(me(), id),
                outcome -> {
                    switch (outcome) {
                        case TakeBackReply.Outcome.TakenBack _,
                                TakeBackReply.Outcome.NotThere _ -> {}
                        case TakeBackReply.Outcome.NotYours _ -> panel.problem("planned.not-yours");
                    }
                });
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
