package io.kindline.ui.contacts;

import com.vaadin.flow.component.UI;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactCard;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.DescribeContact;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.promises.MakePromise;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Latest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What is done in a conversation itself: reply, note, draft, retry; one use case a click. */
final class TalkActions implements ComposerPanel.Wishes, MessagesPanel.Wishes {
    private static final Duration LET_ME_CHECK = Duration.ofMinutes(2);
    private static final Duration TYPING_TOLD_EVERY = Duration.ofSeconds(3);

    private final Desk desk;
    private final TalkPanel panel;
    private final Attempt attempt;
    private final Talking talking;
    private final Latest<Optional<Conversation.Answer>> earlier = new Latest<>();
    private final Map<ContactId, String> drafts = new ConcurrentHashMap<>();
    private final PlanActions plans;
    private Instant typingTold = Instant.EPOCH;

    TalkActions(Desk desk, TalkPanel panel) {
        this.desk = desk;
        this.panel = panel;
        this.attempt = new Attempt(desk, panel);
        this.talking = desk.work().talking();
        this.plans = new PlanActions(desk, panel);
    }

    @Override
    public void reply(
            String text,
            List<AttachmentFiles.File> files,
            Optional<EntryPointId> by,
            Sending sending) {
        panel.card()
                .ifPresentOrElse(
                        card ->
                                attempt.refusable(
                                        () -> refusal(send(card, text, files, by)),
                                        sending::taken,
                                        sending::over),
                        sending::over);
    }

    @Override
    public void later(
            String text,
            List<AttachmentFiles.File> files,
            Optional<EntryPointId> by,
            Runnable taken) {
        plans.ask(text, files, by, taken);
    }

    PlanActions plans() {
        return plans;
    }

    private SendReply.Outcome send(
            ContactCard card,
            String text,
            List<AttachmentFiles.File> files,
            Optional<EntryPointId> by) {
        return talking.reply()
                .handle(me(), new SendReply.Command(card.id(), MessageText.of(text), files, by));
    }

    private static Optional<StepOutcome> refusal(SendReply.Outcome outcome) {
        return switch (outcome) {
            case SendReply.Outcome.Sent _ -> Optional.empty();
            case SendReply.Outcome.Refused(StepOutcome why) -> Optional.of(why);
        };
    }

    @Override
    public void note(String text, Sending sending) {
        panel.card()
                .ifPresentOrElse(
                        card ->
                                attempt.step(
                                        () ->
                                                talking.note()
                                                        .handle(
                                                                me(),
                                                                card.id(),
                                                                MessageText.of(text)),
                                        sending::taken,
                                        sending::over),
                        sending::over);
    }

    @Override
    public void typed(String text) {
        panel.card()
                .filter(desk::mine)
                .ifPresent(card -> {
                    drafts.put(card.id(), text);
                    desk.errands().quietly(() -> saveDraft(card.id()));
                    tellTyping(card, text);
                });
    }

    /** What was typed while another draft was on its way is stored once, as it is then. */
    private void saveDraft(ContactId id) {
        String text = drafts.remove(id);
        if (text != null) {
            talking.draft().handle(me(), id, text);
        }
    }

    private void tellTyping(ContactCard card, String text) {
        Instant now = desk.clock().instant();
        if (!text.isBlank() && now.isAfter(typingTold.plus(TYPING_TOLD_EVERY))) {
            typingTold = now;
            desk.live().publish(new LiveEvent.Typing(card.id(), me(), card.operator()));
        }
    }

    @Override
    public void letMeCheck() {
        withCard(card ->
                attempt.promise(
                        new MakePromise.Command(
                                card.id(),
                                panel.getTranslation("promise.check-text"),
                                LET_ME_CHECK),
                        () -> attempt.done("promise.check-done"),
                        () -> {}));
    }

    void keep(Promise.Open promise) {
        desk.keep(promise.words().id());
    }

    @Override
    public void earlier(MessageId before) {
        withCard(card ->
                earlier.ask(
                        UI.getCurrent(),
                        () -> conversation(card.id(), before),
                        found ->
                                found.filter(answer -> panel.shows(answer.card().id()))
                                        .ifPresent(answer ->
                                                panel.earlier(answer, desk.clock().instant())),
                        () -> panel.problem("shell.unreachable")));
    }

    private Optional<Conversation.Answer> conversation(ContactId id, MessageId before) {
        return desk.reading().conversation().handle(me(), id, Optional.of(before));
    }

    @Override
    public void retry(MessageId failed) {
        attempt.step(
                () -> talking.retry().handle(me(), failed), () -> attempt.done("desk.retrying"));
    }

    @Override
    public MailPart.Original original() {
        boolean may =
                me().roles().contains(Role.SUPERVISOR)
                        || panel.card().filter(desk::mine).isPresent();
        return may ? MailPart.Original.OFFERED : MailPart.Original.KEPT;
    }

    void felt(Emotion emotion) {
        withCard(card ->
                attempt.step(
                        () ->
                                desk.work()
                                        .steps()
                                        .describe()
                                        .handle(
                                                me(),
                                                new DescribeContact.Command(
                                                        card.id(),
                                                        Optional.of(emotion),
                                                        Optional.empty())),
                        () -> {}));
    }

    private void withCard(Consumer<ContactCard> doing) {
        panel.card().ifPresent(doing);
    }

    private Actor.Staff me() {
        return desk.me().actor();
    }
}
