package io.kindline.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.mail.MailConnection;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.mail.MailboxHealth;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a mailbox fares, in words. */
final class MailboxState extends Div {
    private static final long serialVersionUID = 1;

    private final transient ZoneId zone;
    private transient List<String> shown = List.of();

    MailboxState(ZoneId zone) {
        this.zone = zone;
        addClassName("mailbox-state");
    }

    void show(MailboxHealth.Line line, Instant now) {
        MailboxHealth.State state = line.state(now);
        long setAside = line.health().map(MailPositions.Health::setAside).orElse(0L);
        List<String> words =
                setAside == 0
                        ? List.of(told(line, state))
                        : List.of(
                                told(line, state),
                                getTranslation("admin.mailbox.set-aside", setAside));
        if (!words.equals(shown)) {
            shown = words;
            removeAll();
            add(tag(this, state));
            words.forEach(sentence -> add(new Paragraph(sentence)));
        }
    }

    private String told(MailboxHealth.Line line, MailboxHealth.State state) {
        Optional<MailPositions.Health> health = line.health();
        String read =
                health.flatMap(MailPositions.Health::lastSuccess)
                        .map(at -> getTranslation("admin.mailbox.read", moment(at)))
                        .orElseGet(() -> getTranslation("admin.mailbox.never"));
        return switch (state) {
            case NOT_SET_UP -> getTranslation("admin.mailbox.not-set-up.told");
            case RETIRED -> getTranslation("admin.mailbox.retired.told");
            case STARTING -> getTranslation("admin.mailbox.starting.told");
            case WORKS -> read;
            case SILENT -> read + " " + getTranslation("admin.mailbox.silent.told");
            case FAILS ->
                    health.flatMap(MailPositions.Health::trouble)
                                    .map(trouble -> words(this, trouble))
                                    .orElse("")
                            + " "
                            + read;
        };
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(at.atZone(zone));
    }

    /** What is wrong and what to look at. */
    static String words(Component on, MailConnection.Trouble trouble) {
        return on.getTranslation("admin.mailbox.trouble." + trouble.word());
    }

    /** The state as one word. */
    static Span tag(Component on, MailboxHealth.State state) {
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var tag = new Span(on.getTranslation("admin.mailbox.state." + word));
        tag.addClassNames("tag", "mailbox-" + word);
        return tag;
    }
}
