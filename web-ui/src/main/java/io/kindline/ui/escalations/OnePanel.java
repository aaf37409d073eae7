package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.escalations.AnswerEscalation;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.escalations.Watch;
import io.kindline.domain.places.GeoPoint;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.Icon;

/** One open escalation: clock, place, second way, tasks in order, and what to do next. */
final class OnePanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient EscalationActions actions;

    /**
     * @param keys whether its buttons answer to keys: those of the first escalation alone do
     */
    OnePanel(
            House house,
            EscalationFile file,
            Escalation.Open open,
            Discretion discretion,
            EscalationActions actions,
            Keys keys) {
        this.house = house;
        this.actions = actions;
        addClassName("help-one");
        boolean life = open instanceof Escalation.Emergency;
        setClassName("life", life && discretion == Discretion.PLAIN);
        add(head(open, discretion));
        if (life) {
            add(place(file), secondPath(open));
        } else if (open instanceof Escalation.Functional functional
                && !functional.status().isEmpty()) {
            add(line(Icon.NOTE, functional.status()));
        }
        file.tasks().tasks().stream()
                .filter(task -> task.order().escalation().equals(open.id()))
                .forEach(task -> add(task(file, task)));
        add(buttons(file, open, keys));
    }

    /** Whether keys work here. */
    enum Keys {
        HERE,
        NONE
    }

    private Div head(Escalation.Open open, Discretion discretion) {
        String title =
                switch (discretion) {
                    case PLAIN -> Words.service(this, open.what().service());
                    case NEUTRAL -> getTranslation("help.neutral");
                };
        var head =
                new Div(
                        (discretion == Discretion.PLAIN ? Icon.ALERT : Icon.NOTE).create(),
                        Words.styled(title, "help-title"),
                        Words.since(open.what().raisedAt()));
        if (open.what().purpose() == Escalation.Purpose.DRILL) {
            head.add(Words.styled(getTranslation("help.drill"), "help-tag"));
        }
        head.add(alarm(open.alarm()), watch(open.watch()));
        head.addClassName("help-head");
        return head;
    }

    private Span alarm(Alarm alarm) {
        return switch (alarm) {
            case Alarm.Heard(var by, _) ->
                    Words.styled(getTranslation("help.heard", house.name(by)), "help-state");
            case Alarm.Ringing(var asked, _, _) ->
                    Words.styled(
                            asked.map(it -> getTranslation("help.asked", house.name(it)))
                                    .orElseGet(() -> getTranslation("help.asked.everybody")),
                            "help-state",
                            "late");
        };
    }

    private Span watch(Watch watch) {
        var next =
                new Span(
                        Words.styled(
                                getTranslation(
                                        watch.level() == Watch.Level.QUIET
                                                ? "help.next-look"
                                                : "help.look-due")),
                        watch.level() == Watch.Level.QUIET
                                ? Words.until(watch.next())
                                : Words.since(watch.since()));
        next.addClassNames("help-state", "help-watch");
        next.setClassName("late", watch.level() != Watch.Level.QUIET);
        return next;
    }

    private Component place(EscalationFile file) {
        if (file.places().isEmpty()) {
            return line(Icon.FLAG, getTranslation("help.place.missing"), "late");
        }
        Place newest = file.places().getFirst();
        Div line = line(Icon.FLAG, Words.place(this, newest));
        line.addClassName("help-place");
        line.add(Words.since(newest.at()), copy(newest));
        var whole = new Div(line);
        if (file.places().size() > 1) {
            whole.add(new EarlierPlaces(file.places()));
        }
        if (file.places().stream().anyMatch(it -> it.point().isPresent())) {
            whole.add(new PlaceMap(file.places()));
        }
        return whole;
    }

    private NativeButton copy(Place place) {
        var copy = new NativeButton(getTranslation("help.copy"));
        copy.addClassName("plain");
        copy.getElement()
                .setAttribute(
                        "data-copy",
                        place.point().map(GeoPoint::decimal).map(it -> it + " ").orElse("")
                                + place.words());
        return copy;
    }

    private Div secondPath(Escalation.Open open) {
        return open.what()
                .secondPath()
                .map(path -> line(Icon.PHONE, path.words()))
                .orElseGet(() -> line(Icon.PHONE, getTranslation("help.second.missing"), "late"));
    }

    private Div task(EscalationFile file, Task task) {
        boolean blocked = file.tasks().isBlocked(task);
        boolean done = task instanceof Task.Done;
        Div line =
                line(
                        done ? Icon.CHECK : blocked ? Icon.PAUSE : Icon.BELL,
                        Words.service(this, task.order().service()));
        line.addClassName("help-task");
        line.setClassName("muted", blocked || done);
        task.call()
                .ifPresent(call -> {
                    line.add(Words.styled(call.who()));
                    call.number().ifPresent(it -> line.add(Words.styled(it.masked(), "figures")));
                    if (!call.reference().isEmpty()) {
                        line.add(Words.styled(call.reference(), "figures"));
                    }
                    call.eta().ifPresent(eta -> line.add(Words.until(eta)));
                });
        switch (task) {
            case Task.Done finished -> line.add(Words.styled(finished.outcome()));
            case Task.Open _ when blocked ->
                    line.add(Words.styled(getTranslation("help.task.blocked")));
            case Task.Open _ -> {
                var outcome = new NativeButton(getTranslation("help.outcome"));
                outcome.addClassName("plain");
                outcome.addClickListener(_ -> actions.outcome(task.order().escalation(), task));
                line.add(outcome);
            }
        }
        return line;
    }

    private Div line(Icon icon, String words, String... classes) {
        Span text = Words.styled(words, "grow");
        text.addClassNames(classes);
        text.getElement().setAttribute("dir", "auto");
        var line = new Div(icon.create(), text);
        line.addClassName("help-line");
        return line;
    }

    private Div buttons(EscalationFile file, Escalation.Open open, Keys keys) {
        var row = new Div();
        row.addClassName("help-buttons");
        boolean supervisor = house.me().roles().contains(Role.SUPERVISOR);
        if (supervisor && open.alarm() instanceof Alarm.Ringing) {
            row.add(button("help.acknowledge", "U", keys, () -> actions.acknowledge(open.id())));
        }
        switch (open) {
            case Escalation.Emergency _ -> {
                row.add(
                        button(
                                "help.place",
                                "L",
                                keys,
                                () -> actions.place(open.id(), actions::leave)),
                        button("help.second", "B", keys, () -> actions.secondPath(open.id())),
                        button(
                                "help.call",
                                "I",
                                keys,
                                () -> actions.call(open.id(), open.what().service())),
                        button("help.look", "V", keys, () -> actions.look(open.id())),
                        button("help.hand-over", "", keys, () -> actions.handOver(file)));
                NativeButton safe = button("help.safe", "Y", keys, () -> actions.safe(open.id()));
                safe.addClassName("help-safe");
                row.add(safe);
                if (supervisor) {
                    row.add(button("help.override", "", keys, () -> actions.override(open.id())));
                }
            }
            case Escalation.Functional _ ->
                    row.add(
                            button(
                                    "help.call",
                                    "",
                                    keys,
                                    () -> actions.call(open.id(), open.what().service())),
                            button(
                                    "help.status",
                                    "",
                                    keys,
                                    () ->
                                            actions.answer(
                                                    open.id(),
                                                    AnswerEscalation.Finality.MEANWHILE)),
                            button(
                                    "help.answer",
                                    "",
                                    keys,
                                    () ->
                                            actions.answer(
                                                    open.id(), AnswerEscalation.Finality.ANSWER)));
        }
        return row;
    }

    private NativeButton button(String words, String key, Keys keys, Runnable pressed) {
        return Big.button(getTranslation(words), keys == Keys.HERE ? key : "", pressed);
    }
}
