package io.kindline.ui.escalations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.escalations.EscalationFile;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Colleague;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Place;
import io.kindline.domain.escalations.Service;
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
            add(whereabouts(file, open));
            add(new OutsideLines(house, open, discretion, actions));
        } else {
            add(
                    new HelpLine(
                            Icon.SUBSCRIBERS,
                            getTranslation("help.waiting", file.waiting().contacts())));
            if (discretion == Discretion.PLAIN) {
                house.team(open)
                        .ifPresent(team ->
                                add(
                                        new HelpLine(
                                                Icon.TRANSFER, getTranslation("help.team", team))));
            }
        }
        if (open instanceof Escalation.Functional functional && !functional.status().isEmpty()) {
            add(new HelpLine(Icon.NOTE, functional.status()));
        }
        file.tasks().tasks().stream()
                .filter(task -> task.order().escalation().equals(open.id()))
                .forEach(task ->
                        add(
                                new TaskLine(
                                        file,
                                        task,
                                        title(task.order().service(), discretion),
                                        actions)));
        add(buttons(file, open, keys));
    }

    /** Whether keys work here. */
    enum Keys {
        HERE,
        NONE
    }

    private Div head(Escalation.Open open, Discretion discretion) {
        String title = title(open.what().service(), discretion);
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

    private String title(Service service, Discretion discretion) {
        return switch (discretion) {
            case PLAIN -> Words.service(this, service);
            case NEUTRAL -> getTranslation("help.neutral");
        };
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
            case Alarm.Climbing(var rung, _, _) ->
                    Words.styled(Words.of(this, "climbs", rung), "help-state", "late");
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

    private Div whereabouts(EscalationFile file, Escalation.Open open) {
        var words = new Div(place(file), secondPath(open));
        words.addClassName("grow");
        var whole = new Div(words);
        whole.addClassName("help-whereabouts");
        if (file.places().stream().anyMatch(it -> it.point().isPresent())) {
            whole.add(new PlaceMap(file.places()));
        }
        return whole;
    }

    private Component place(EscalationFile file) {
        if (file.places().isEmpty()) {
            return new HelpLine(Icon.FLAG, getTranslation("help.place.missing"), "late");
        }
        Place newest = file.places().getFirst();
        HelpLine line = new HelpLine(Icon.FLAG, Words.place(this, newest));
        line.addClassName("help-place");
        line.add(Words.since(newest.at()), copy(newest));
        var whole = new Div(line);
        if (file.places().size() > 1) {
            whole.add(new EarlierPlaces(file.places()));
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

    private HelpLine secondPath(Escalation.Open open) {
        return open.what()
                .secondPath()
                .map(path -> new HelpLine(Icon.PHONE, path.words()))
                .orElseGet(() ->
                        new HelpLine(Icon.PHONE, getTranslation("help.second.missing"), "late"));
    }

    private Div buttons(EscalationFile file, Escalation.Open open, Keys keys) {
        var row = new Div();
        row.addClassName("help-buttons");
        boolean supervisor = house.me().roles().contains(Role.SUPERVISOR);
        Colleague me = house.colleague();
        if (me.mayAcknowledge(open) && !(open.alarm() instanceof Alarm.Heard)) {
            row.add(button("help.acknowledge", "U", keys, () -> actions.acknowledge(open.id())));
        }
        switch (open) {
            case Escalation.Emergency _ -> {
                row.add(
                        button(
                                "help.place",
                                "O",
                                keys,
                                () -> actions.place(open.id(), actions::leave)),
                        button("help.second", "B", keys, () -> actions.secondPath(open.id())),
                        button(
                                "help.call",
                                "I",
                                keys,
                                () -> actions.call(open.id(), open.what().service())),
                        button("help.look", "Z", keys, () -> actions.look(open.id())),
                        button("help.hand-over", "", keys, () -> actions.handOver(file)));
                NativeButton safe = button("help.safe", "Y", keys, () -> actions.safe(open.id()));
                safe.addClassName("help-safe");
                row.add(safe);
                if (supervisor) {
                    row.add(
                            button(
                                    "help.override.do",
                                    "",
                                    keys,
                                    () -> actions.override(open.id())));
                }
            }
            case Escalation.Functional functional -> {
                row.add(
                        button(
                                "help.call",
                                "",
                                keys,
                                () -> actions.call(open.id(), open.what().service())),
                        button("help.status", "", keys, () -> actions.status(open.id())));
                if (me.mayAnswer(functional)) {
                    row.add(button("help.answer", "", keys, () -> actions.answer(file)));
                }
            }
        }
        return row;
    }

    private NativeButton button(String words, String key, Keys keys, Runnable pressed) {
        return Big.opening(getTranslation(words), keys == Keys.HERE ? key : "", pressed);
    }
}
