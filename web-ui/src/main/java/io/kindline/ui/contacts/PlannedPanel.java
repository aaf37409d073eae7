package io.kindline.ui.contacts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.contacts.PlannedReply;
import io.kindline.ui.shell.Icon;
import java.time.Instant;
import java.util.List;

/** What waits to go in the contact in the middle, and what did not go. */
final class PlannedPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient PlanActions actions;
    private final transient Times times;

    PlannedPanel(PlanActions actions, Times times) {
        this.actions = actions;
        this.times = times;
        addClassName("running");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(List<PlannedReply> replies, Instant now) {
        removeAll();
        replies.forEach(reply -> add(line(reply, now)));
        setVisible(!replies.isEmpty());
    }

    private Div line(PlannedReply reply, Instant now) {
        String words = reply.words().text().value();
        var text = Rows.styled(words, "cut", "grow");
        text.getElement().setAttribute("dir", "auto").setAttribute("title", words);
        var line = new Div(Icon.CLOCK.create(), Rows.styled(told(reply, now), "who"), text);
        line.addClassName("notice");
        switch (reply) {
            case PlannedReply.Waiting _ -> {
                line.addClassName("promise");
                line.add(button("planned.take-back", words, () -> actions.takeBack(reply.id())));
            }
            case PlannedReply.Stopped _ ->
                    line.add(
                            button("planned.use", words, () -> actions.takeBack(reply.id())),
                            button("planned.drop", words, () -> actions.drop(reply.id())));
        }
        return line;
    }

    private String told(PlannedReply reply, Instant now) {
        return switch (reply) {
            case PlannedReply.Waiting waiting ->
                    getTranslation("planned.goes", times.brief(waiting.words().dueAt(), now));
            case PlannedReply.Stopped stopped ->
                    getTranslation(
                            switch (stopped.why()) {
                                case SUBSCRIBER_WROTE -> "planned.overtaken";
                                case NO_WAY_OUT -> "planned.no-way-out";
                                case MUST_BE_SILENT -> "planned.silent";
                            });
        };
    }

    private NativeButton button(String key, String words, Runnable pressed) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("plain");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + words);
        button.addClickListener(_ -> pressed.run());
        return button;
    }
}
