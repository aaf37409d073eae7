package io.kindline.ui.escalations;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.kindline.domain.contacts.Contacts.Discretion;
import io.kindline.domain.directory.OutsideService;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.shared.Actor;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Latest;
import java.util.List;

/** Whom one may call for this emergency: number, hours, and what they will ask. */
final class OutsideLines extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHOWN_MAX = 3;

    private final transient House house;
    private final transient Escalation.Open open;
    private final transient Discretion discretion;
    private final transient EscalationActions actions;
    private final transient Latest<List<OutsideService>> latest = new Latest<>();

    OutsideLines(
            House house, Escalation.Open open, Discretion discretion, EscalationActions actions) {
        this.house = house;
        this.open = open;
        this.discretion = discretion;
        this.actions = actions;
        addClassName("help-outside");
        getElement().setAttribute("aria-label", getTranslation("help.outside"));
        getElement().setAttribute("role", "group");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Actor.Staff me = house.me();
        latest.ask(
                event.getUI(),
                () -> house.helping().outside().handle(me, open.id()),
                this::show,
                () -> {});
    }

    private void show(List<OutsideService> services) {
        removeAll();
        if (open.what().purpose() == Escalation.Purpose.DRILL && !services.isEmpty()) {
            add(new HelpLine(Icon.NOTE, getTranslation("help.outside.drill"), "late"));
        }
        services.stream().limit(SHOWN_MAX).forEach(one -> add(line(one)));
    }

    private HelpLine line(OutsideService one) {
        boolean plain = discretion == Discretion.PLAIN;
        String who = plain ? one.name() : getTranslation("help.neutral");
        var line = new HelpLine(Icon.PHONE, who);
        line.getElement().setAttribute("dir", "auto");
        line.add(Words.styled(one.number(), "help-number"));
        if (!one.hours().isEmpty()) {
            line.add(Words.styled(one.hours(), "muted"));
        }
        line.add(copy(one), called(one));
        if (plain && !one.asks().isEmpty()) {
            line.add(Words.styled(getTranslation("help.outside.asks", one.asks()), "help-asks"));
        }
        return line;
    }

    private NativeButton copy(OutsideService one) {
        var copy = new NativeButton(getTranslation("help.copy"));
        copy.addClassName("plain");
        copy.getElement()
                .setAttribute("data-copy", one.number())
                .setAttribute("aria-label", getTranslation("help.copy") + ": " + one.number());
        return copy;
    }

    private NativeButton called(OutsideService one) {
        NativeButton called =
                Big.opening(
                        getTranslation("help.call"),
                        "",
                        () ->
                                actions.call(
                                        open.id(),
                                        open.what().service(),
                                        one.name(),
                                        one.number()));
        called.removeClassName("big");
        called.getElement()
                .setAttribute("aria-label", getTranslation("help.call") + ": " + one.number());
        return called;
    }
}
