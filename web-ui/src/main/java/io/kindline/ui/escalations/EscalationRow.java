package io.kindline.ui.escalations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.kindline.application.escalations.EscalationLine;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.escalations.Alarm;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Watch;
import io.kindline.ui.shell.Icon;

/** One escalation on the board; a covert one looks like any card. */
final class EscalationRow extends NativeButton {
    private static final long serialVersionUID = 1;

    EscalationRow(House house, EscalationLine line) {
        Escalation.Open open = line.escalation();
        boolean plain = line.discretion() == Discretion.PLAIN;
        addClassName("help-card");
        setClassName("life", plain && open instanceof Escalation.Emergency);
        getElement().setAttribute("data-walk-item", true);
        String title =
                plain ? Words.service(this, open.what().service()) : getTranslation("help.neutral");
        var top =
                new Div(
                        (plain ? Icon.ALERT : Icon.NOTE).create(),
                        Words.styled(title, "help-title"),
                        Words.since(open.what().raisedAt()));
        if (open.what().purpose() == Escalation.Purpose.DRILL) {
            top.add(Words.styled(getTranslation("help.drill"), "help-tag"));
        }
        top.addClassName("help-head");
        add(top);
        if (!line.name().isEmpty()) {
            add(Words.styled(line.name(), "who", "cut"));
        }
        line.place()
                .ifPresent(
                        place -> add(Words.styled(Words.place(this, place), "cut", "help-where")));
        add(foot(house, open, line.discretion()));
        addClickListener(_ -> UI.getCurrent().navigate("escalations/" + open.id().value()));
    }

    private Div foot(House house, Escalation.Open open, Discretion discretion) {
        Watch watch = open.watch();
        var foot = new Div(Words.styled(house.name(open.owner())));
        if (discretion == Discretion.PLAIN) {
            house.team(open).ifPresent(name -> foot.add(Words.styled(name, "help-team")));
        }
        if (!(open.alarm() instanceof Alarm.Heard)) {
            foot.add(Words.styled(getTranslation("help.unheard"), "late"));
        }
        var look =
                new Span(
                        Words.styled(
                                getTranslation(said(watch, discretion)),
                                watch.level() == Watch.Level.QUIET ? "muted" : "late"),
                        Words.until(watch.next()));
        look.addClassName("help-next");
        foot.add(look);
        foot.addClassNames("help-foot");
        return foot;
    }

    /** The one beside the list. */
    EscalationRow chosen() {
        getElement().setAttribute("aria-current", "true");
        return this;
    }

    /** What is read over a shoulder tells nothing of a person to look after (S3). */
    private static String said(Watch watch, Discretion discretion) {
        if (watch.level() == Watch.Level.QUIET) {
            return "help.next-look";
        }
        return discretion == Discretion.NEUTRAL ? "help.neutral-due" : "help.look-due";
    }
}
