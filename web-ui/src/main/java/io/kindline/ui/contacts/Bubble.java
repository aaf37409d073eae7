package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.contacts.MessageLine;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Author.Sense;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One message: who, when, what, and how far it has come. */
final class Bubble extends Div {
    private static final long serialVersionUID = 1;
    private static final Duration NOTEWORTHY = Duration.ofMinutes(1);

    private final transient Names names;
    private final transient Times times;
    private final transient Consumer<MessageId> retry;
    private final transient Setting setting;
    private transient @Nullable MessageLine shown;

    Bubble(Names names, Times times, Setting setting, Consumer<MessageId> retry) {
        this.names = names;
        this.times = times;
        this.setting = setting;
        this.retry = retry;
    }

    /**
     * The conversation around it.
     *
     * @param own the door of the contact; what came or went by another says so
     * @param original whether mails may be fetched as they came
     */
    record Setting(String subscriberName, Optional<EntryPointId> own, MailPart.Original original) {}

    /** Draws the message, unless it looks like this already. */
    void show(MessageLine line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        removeAll();
        Message message = line.message();
        setClassName(
                "line "
                        + switch (message.author()) {
                            case Author.Subscriber _ -> "in";
                            case Author.Participant _ -> "in participant-words";
                            case Author.Operator _ -> "out";
                            case Author.Automatic _ -> "out automatic";
                            case Author.Note(_, var sense) -> "note" + kind(sense);
                            case Author.Event _ -> "event";
                        });
        if (message.author() instanceof Author.Event(String by)) {
            add(new EventLine(names, times, message, by));
        } else {
            add(meta(line));
            line.mail().ifPresent(sheet -> add(MailPart.head(this, sheet)));
            add(text(message));
            line.mail()
                    .ifPresent(sheet -> add(new MailPart(message.id(), sheet, setting.original())));
            line.attachments().forEach(file -> add(Attachments.chip(this, file)));
        }
        if (message.delivery() instanceof Delivery.Failed(String reason)) {
            add(failed(message.id(), reason));
        }
    }

    private static Div text(Message message) {
        var text = new Div();
        text.setText(message.text().value());
        text.addClassName("text");
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    private Div meta(MessageLine line) {
        Message message = line.message();
        List<Markup> parts = new ArrayList<>();
        switch (message.author()) {
            case Author.Subscriber _ -> parts.add(author(setting.subscriberName()));
            case Author.Participant(var name) -> {
                parts.add(Icon.SUBSCRIBERS.mark());
                parts.add(author(name));
                parts.add(Markup.span(getTranslation("participants.sign"), "via"));
            }
            case Author.Operator(var id) -> parts.add(author(names.operator(id)));
            case Author.Automatic _ -> {
                parts.add(Icon.BOT.mark());
                parts.add(author(getTranslation("desk.automatic")));
            }
            case Author.Note(var id, var sense) -> {
                parts.add((sense instanceof Sense.Remark ? Icon.NOTE : Icon.QUESTION).mark());
                parts.add(author(noteBy(names.operator(id), sense)));
            }
            case Author.Event _ -> {}
        }
        via(line).ifPresent(door -> parts.add(Markup.span(door, "via")));
        parts.add(Markup.span(times.clock(message.at()), "figures").with("title", when(line)));
        delivery(message.delivery()).ifPresent(parts::add);
        var meta = new Div();
        meta.addClassName("meta");
        Markup.draw(meta, parts);
        return meta;
    }

    private static Markup author(String name) {
        return Markup.span(name, "author");
    }

    private Optional<String> via(MessageLine line) {
        boolean crosses =
                switch (line.message().author()) {
                    case Author.Subscriber _,
                            Author.Participant _,
                            Author.Operator _,
                            Author.Automatic _ ->
                            true;
                    case Author.Note _, Author.Event _ -> false;
                };
        return setting.own()
                .filter(own -> crosses && !own.equals(line.entryPoint()))
                .map(_ -> getTranslation("door.via", names.door(line.entryPoint()).name()));
    }

    private static String kind(Sense sense) {
        return switch (sense) {
            case Sense.Remark _ -> "";
            case Sense.Asks _ -> " question";
            case Sense.Answers _ -> " answer";
        };
    }

    private String noteBy(String who, Sense sense) {
        return switch (sense) {
            case Sense.Remark _ -> getTranslation("desk.note-by", who);
            case Sense.Asks(var whom) ->
                    getTranslation("question.note-asks", who, names.addressee(whom));
            case Sense.Answers(var asker) ->
                    getTranslation("question.note-answers", who, names.operator(asker));
        };
    }

    /** When it came in, and when it was sent where that is another time. */
    private String when(MessageLine line) {
        Instant arrived = line.message().at();
        return line.sentAt()
                .filter(sent -> Duration.between(sent, arrived).abs().compareTo(NOTEWORTHY) > 0)
                .map(sent ->
                        getTranslation("desk.sent-arrived", times.full(sent), times.full(arrived)))
                .orElseGet(() -> times.full(arrived));
    }

    private Optional<Markup> delivery(Delivery delivery) {
        return switch (delivery) {
            case Delivery.None _ -> Optional.empty();
            case Delivery.Queued _ -> Optional.of(sign(Icon.CLOCK, "delivery.queued"));
            case Delivery.Sent _ -> Optional.of(sign(Icon.CHECK, "delivery.sent"));
            case Delivery.Delivered _ -> Optional.of(sign(Icon.CHECKS, "delivery.delivered"));
            case Delivery.Read _ -> Optional.of(sign(Icon.CHECKS, "delivery.read", "read"));
            case Delivery.Failed _ -> Optional.of(sign(Icon.ALERT, "delivery.failed"));
        };
    }

    private Markup sign(Icon icon, String key, String... more) {
        String words = getTranslation(key);
        return Markup.line(
                        List.of(icon.mark(), Markup.span(words, "unseen")),
                        Stream.concat(Stream.of("delivery"), Stream.of(more))
                                .toArray(String[]::new))
                .with("title", words);
    }

    private Div failed(MessageId id, String reason) {
        var again = new NativeButton();
        again.add(Icon.RETRY.create(), new Span(getTranslation("desk.retry")));
        again.addClassName("plain");
        again.addClickListener(_ -> retry.accept(id));
        var failed = new Div(Rows.styled(getTranslation("desk.failed", reason)), again);
        failed.addClassName("failed");
        return failed;
    }
}
