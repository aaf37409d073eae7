package io.kindline.ui.contacts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.ui.shell.Choice;
import io.kindline.ui.shell.FormPanel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** When a reply is to go: one of the usual moments, or a time of one's own. */
final class LaterForm {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private LaterForm() {}

    static FormPanel of(TalkPanel panel, Times times, Instant now, Consumer<Instant> chosen) {
        var when =
                new Choice<>(
                        panel.getTranslation("planned.when"),
                        moments(times, now),
                        moment -> words(panel, moment, times, now));
        var own = new Input();
        own.setType("datetime-local");
        own.addClassName("input");
        own.setValue(
                WRITTEN.format(
                        now.plus(1, ChronoUnit.HOURS)
                                .atZone(times.zone())
                                .truncatedTo(ChronoUnit.HOURS)));
        var labelled =
                new Choice.LabelElement(
                        panel.getTranslation("planned.at", times.zone().getId()), own);
        labelled.setVisible(false);
        when.onChosen(moment -> labelled.setVisible(moment.isEmpty()));
        FormPanel[] form = new FormPanel[1];
        form[0] =
                new FormPanel(
                        panel.getTranslation("planned.title"),
                        panel.getTranslation("planned.do"),
                        () ->
                                when.value()
                                        .map(Moments.Moment::at)
                                        .or(() -> read(own.getValue(), times))
                                        .filter(due -> PlannedReply.mayGoAt(due, now))
                                        .ifPresentOrElse(
                                                chosen,
                                                () ->
                                                        form[0].problem(
                                                                panel.getTranslation(
                                                                        "planned.wrong-time"))),
                        panel::leaveForm);
        return form[0].with(
                when.labelled(panel.getTranslation("planned.when")),
                labelled,
                Rows.styled(panel.getTranslation("planned.hint"), "muted", "wide"));
    }

    private static List<Optional<Moments.Moment>> moments(Times times, Instant now) {
        var all = new ArrayList<Optional<Moments.Moment>>();
        Moments.from(now, times.zone()).forEach(moment -> all.add(Optional.of(moment)));
        all.add(Optional.empty());
        return all;
    }

    private static String words(
            Component near, Optional<Moments.Moment> moment, Times times, Instant now) {
        return moment.map(it -> Moments.words(near, it, times, now))
                .orElseGet(() -> near.getTranslation("planned.another-time"));
    }

    private static Optional<Instant> read(String typed, Times times) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(times.zone()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
